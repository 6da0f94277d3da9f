import type { Example, Rule } from '../src/core/lint/rule';

/** The documentation of the rules: file names below docs/rules with their texts, English first, Chinese below. */
export function writeDocs(rules: readonly Rule[]): Map<string, string> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    ['README.md', writeIndex(sorted)],
    ...sorted.map((rule) => [`${rule.id}.md`, writeRule(rule)] as const),
  ]);
}

function writeIndex(rules: readonly Rule[]): string {
  const table = (language: 'en' | 'zh-cn') =>
    rules
      .map(
        ({ id, severity, offByDefault, summary }) =>
          `| [\`${id}\`](${id}.md) | ${offByDefault ? 'off' : severity} | ${summary[language]} |`,
      )
      .join('\n');
  return `# Rules

These files are written from the rules by \`npm run docs\`.

| Rule | Severity | What holds |
| --- | --- | --- |
${table('en')}

## Severities and switching off

\`.digest.yml\` gives a rule another severity, or \`off\`:

\`\`\`yaml
rules:
  project-link-missing: info
  number-sequence: off
\`\`\`

In an issue, comments switch rules off. Several rules are separated by blanks or commas; without a name all are meant. Behind \` -- \` you
can say why: \`<!-- digest-disable rule -- published long ago -->\`. What is rendered leaves these comments out.

| Written | Holds for |
| --- | --- |
| \`<!-- digest-disable-next-line rule -->\` | the block below: from the next line of content to the next blank line |
| \`<!-- digest-disable rule -->\` | everything down to \`<!-- digest-enable rule -->\`, else to the end |
| \`# digest-disable rule\` on a line of its own in the front matter | the whole file |

Put a comment on a line of its own with a blank line before it, never inside a paragraph.

# 规则

| 规则 | 级别 | 要求 |
| --- | --- | --- |
${table('zh-cn')}

## 级别与关闭

在 \`.digest.yml\` 的 \`rules\` 里可以改变规则的级别，或用 \`off\` 关闭。在正文里用注释关闭；多个规则用空格或逗号分开，不写规则名表示全部。\` -- \` 后面可以写明原因：
\`<!-- digest-disable rule -- 早已发布 -->\`。渲染的结果里没有这些注释。

| 写法 | 范围 |
| --- | --- |
| \`<!-- digest-disable-next-line rule -->\` | 下面的一段：从下一行内容到下一个空行 |
| \`<!-- digest-disable rule -->\` | 直到 \`<!-- digest-enable rule -->\`，没有则到文末 |
| 文首元数据中单独一行 \`# digest-disable rule\` | 整个文件 |

注释单独成行，前面空一行，不要写在段落里面。
`;
}

function writeRule({ id, kinds, severity, offByDefault, summary, why, good, bad }: Rule): string {
  const off = offByDefault ? ' where a configuration asks for it; off by default' : '';
  const offInChinese = offByDefault ? '（默认关闭，需要在配置里打开）' : '';
  const variants = kinds && kinds.length > 0 ? `\nKinds: ${kinds.map((kind) => `\`${kind}\``).join(', ')}.\n` : '';
  return `# ${id}

${summary.en}

${why.en}

Severity: \`${severity}\`${off}. What is reported stands between ⟦ and ⟧.
${variants}
## Good

${good.map(fence).join('\n\n')}

## Bad

${bad.map(writeExample).join('\n\n')}

## 中文

${summary['zh-cn']}

${why['zh-cn']}

级别：\`${severity}\`${offInChinese}。上面“Good”是正确的写法，“Bad”是会报告的写法，⟦⟧ 标出报告的位置，“Fixed”是修复后的结果。
`;
}

function writeExample({ text, fixed, kind, path, files, earlier }: Example): string {
  const place = path === undefined ? '' : ` in \`${path}\``;
  const beside = files ? `, beside it ${files.map((file) => `\`${file}\``).join(', ') || 'no file'}` : '';
  const title = kind === undefined ? '' : `\`${kind}\`${place}${beside}:\n\n`;
  const before = earlier ? `Where an earlier issue recommends ${earlier.join(', ')}:\n\n` : '';
  return `${title}${before}${fence(text)}${fixed === undefined ? '' : `\n\nFixed:\n\n${fence(fixed)}`}`;
}

/** A text as a code block, with a fence longer than any inside. Characters nobody can see are named. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const visible = text.replace(/[\u200b\ufeff]/g, (char) => `<U+${char.charCodeAt(0).toString(16).toUpperCase()}>`);
  return `${marks}markdown\n${visible}\n${marks}`;
}
