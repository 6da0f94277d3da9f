const idle = new Set([
  ...['todo', 'tbd', 'tba', 'fixme', 'xx', 'xxx', 'xxxx', 'title', 'untitled', 'description', 'placeholder', 'test'],
  ...['标题', '无标题', '描述', '摘要', '待定', '待补充', '待填写', '待写', '占位', '...', '…', '……'],
]);
/** The words of a value that stand for what is still to be written; null where it is written. */
export function findPlaceholder(value: string): string | null {
  const trimmed = value.trim();
  if (/^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\}|<[^<>]*>)$/.test(trimmed)) return trimmed;
  const last = trimmed.slice(Math.max(trimmed.lastIndexOf('|'), trimmed.lastIndexOf('｜')) + 1).trim();
  return idle.has(last.toLowerCase()) ? last : null;
}
