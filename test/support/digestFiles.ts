/** One entry of an issue that a test makes. */
interface EntryText {
  readonly asker: string;
  readonly question: string;
  readonly answer?: string;
  /** The whole project line; without it the entry has none. */
  readonly project?: string;
}

export const lines = {
  mosn: 'MOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
  seata: 'Seata：[https://github.com/seata/seata](https://github.com/seata/seata)',
};

/** The text of an issue with these entries. @param day as `2021-09-10` */
export function writeIssue(title: string, day: string, entries: readonly EntryText[]): string {
  const head = ['---', `title: "${title}"`, 'author: "Desk"', `date: ${day}T15:00:00+08:00`, 'tags: ["Weekly"]', '---'];
  const body = entries.map(({ asker, question, answer = '可以。', project }, index) =>
    [
      `**${index + 1}、@${asker}** 提问：`,
      '',
      `> ${question}`,
      '',
      `A：${answer}`,
      ...(project ? ['', project] : []),
    ].join('\n'),
  );
  return [...head, '', '### 读者问答', '', body.join('\n\n'), ''].join('\n');
}
