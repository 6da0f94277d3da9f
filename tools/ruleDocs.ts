import type { Example, Rule, RuleDocumentation } from '../src/core/lint/rule';

type DocumentedRule = Rule & RuleDocumentation;

/**
 * Writes the documentation of the rules: file names below docs/rules with their texts, English first, Chinese below.
 * @throws Error if a rule has none
 */
export function writeDocs(
  rules: readonly Rule[],
  documentation: Readonly<Record<string, RuleDocumentation>>,
): Map<string, string> {
  const sorted = rules
    .map((rule): DocumentedRule => {
      const words = documentation[rule.id];
      if (!words) throw new Error(`${rule.id} is not documented`);
      return { ...rule, ...words };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['README.md', writeIndex(sorted)],
    ...sorted.map((rule) => [`${rule.id}.md`, writeRule(rule)] as const),
  ]);
}

function writeIndex(rules: readonly DocumentedRule[]): string {
  const table = (summary: 'summary' | 'summaryInChinese') =>
    rules
      .map(
        (rule) =>
          `| [\`${rule.id}\`](${rule.id}.md) | ${rule.offByDefault ? 'off' : rule.severity} | ${rule[summary]} |`,
      )
      .join('\n');
  return `# Rules

The pages in this folder are generated from the rules by \`npm run docs\`.

| Rule | Default severity | Description |
| --- | --- | --- |
${table('summary')}

## Change the severity of a rule or turn it off

Set the severity of a rule in \`.digest.yml\`, or turn it \`off\`:

\`\`\`yaml
rules:
  project-link-missing: info
  number-sequence: off
\`\`\`

In an issue, turn rules off with comments. Separate several rules with spaces or commas; a comment without a rule applies to all rules. You can add
a reason after \` -- \`: \`<!-- digest-disable rule -- published long ago -->\`. The comments are left out of the preview and of everything that is copied or exported.

| Comment | Applies to |
| --- | --- |
| \`<!-- digest-disable-next-line rule -->\` | The block below, up to the next blank line; a list, a quote, an HTML block or a front matter field as a whole |
| \`<!-- digest-disable rule -->\` | Everything up to \`<!-- digest-enable rule -->\`, or to the end of the file |
| \`# digest-disable rule\` on a line of its own in the front matter | The whole file |

Put each comment on a line of its own with a blank line above it, not inside a paragraph.

# 规则

| 规则 | 默认严重性 | 说明 |
| --- | --- | --- |
${table('summaryInChinese')}

## 更改规则的严重性或关闭规则

在 \`.digest.yml\` 的 \`rules\` 中设置规则的严重性，或用 \`off\` 关闭规则。在周报中用注释关闭规则：多个规则用空格或逗号分隔，不写规则则表示所有规则。\` -- \` 后面可以写明原因：
\`<!-- digest-disable rule -- 早已发布 -->\`。预览、复制和导出的内容中没有这些注释。

| 注释 | 适用范围 |
| --- | --- |
| \`<!-- digest-disable-next-line rule -->\` | 下面的块，直到下一个空行；如果是列表、引用、HTML 块或 front matter 字段，则适用于整体 |
| \`<!-- digest-disable rule -->\` | 直到 \`<!-- digest-enable rule -->\`，没有则到文件末尾 |
| front matter 中单独一行的 \`# digest-disable rule\` | 整个文件 |

注释应单独成行，上面留一个空行，不要写在段落中。
`;
}

function writeRule(rule: DocumentedRule): string {
  const { id, kinds, severity, offByDefault, summary, summaryInChinese, why, whyInChinese, good, bad } = rule;
  const off = offByDefault ? ' when turned on in the configuration; off by default' : '';
  const offInChinese = offByDefault ? '（默认关闭，可在配置中打开）' : '';
  const variants = kinds && kinds.length > 0 ? `\nKinds: ${kinds.map((kind) => `\`${kind}\``).join(', ')}.\n` : '';
  return `# ${id}

${summary}

${why}

Severity: \`${severity}\`${off}. In the examples, ⟦ and ⟧ enclose what is reported.
${variants}
## Correct

${good.map(fence).join('\n\n')}

## Incorrect

${bad.map(writeExample).join('\n\n')}

## 中文

${summaryInChinese}

${whyInChinese}

严重性：\`${severity}\`${offInChinese}。在上面的示例中，“Correct”是正确的写法，“Incorrect”是会报告的写法（⟦⟧ 标出报告的位置），“Fixed”是修复后的结果。
`;
}

function writeExample({ text, fixed, kind, path, files, earlier }: Example): string {
  const place = path === undefined ? '' : ` in \`${path}\``;
  const beside = files ? `; other files: ${files.map((file) => `\`${file}\``).join(', ') || 'none'}` : '';
  const title = kind === undefined ? '' : `\`${kind}\`${place}${beside}:\n\n`;
  const before = earlier ? `If an earlier issue recommends ${earlier.join(', ')}:\n\n` : '';
  return `${title}${before}${fence(text)}${fixed === undefined ? '' : `\n\nFixed:\n\n${fence(fixed)}`}`;
}

/** A text as a code block, with a fence longer than any inside. Characters nobody can see are named. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const visible = text.replace(/[\u200b\ufeff]/g, (char) => `<U+${char.charCodeAt(0).toString(16).toUpperCase()}>`);
  return `${marks}markdown\n${visible}\n${marks}`;
}
