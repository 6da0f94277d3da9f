import type { RuleDocumentation } from '../../lint/rule';

const mosn = 'https://github.com/mosn/mosn';
const rpc = 'https://github.com/sofastack/sofa-rpc';
const rpcLink = `[${rpc}](${rpc})`;
const family = 'https://github.com/sofastack/sofastack.tech';
const tags = `${mosn}/releases/tag`;
const raft = 'https://github.com/sofastack/sofa-jraft';

/** An entry that ends with a project line, for the examples. */
function entry(line: string, question = 'Does it scale?'): string {
  return `**1、@Ann** asks:\n\n> ${question}\n\nA：Yes.\n\n${line}`;
}

/** The announcement of a release with the address of its report. */
function release(announced: string, linked: string): string {
  return `**1、发布 MOSN ${announced} 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：${linked}`;
}

export const projectDocs: Readonly<Record<string, RuleDocumentation>> = {
  'project-link-missing': {
    summary: 'Every answered entry has a project line, which names the project and links to it.',
    summaryInChinese: '每条有回答的问答都有一行项目链接，写明所属的项目。',
    why: 'The project line takes readers to the code. Without it, they may not even know which project is meant.',
    whyInChinese: '读者通过项目链接找到代码。没有它，读者甚至不知道说的是哪个项目。',
    good: [
      '**1、@Ann** asks:\n\n> Does MOSN scale?\n\nA：Yes.\n\n「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
      '**1、@Ann** asks:\n\n> Is there no answer?',
    ],
    bad: [
      {
        text: '⟦**1、@Ann** asks:⟧\n\n> Does MOSN scale?\n\nA：MOSN does.',
        fixed:
          '**1、@Ann** asks:\n\n> Does MOSN scale?\n\nA：MOSN does.\n\nMOSN: [https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
      },
      { text: '⟦**1、@Ann** asks:⟧\n\n> Does it scale?\n\nA：It does.' },
      {
        text: '⟦**1、@Ann** asks:⟧\n\n> How do I start MOSN?\n\nA：So:\n\n```sh\nmosn start\n```',
        fixed:
          '**1、@Ann** asks:\n\n> How do I start MOSN?\n\nA：So:\n\n```sh\nmosn start\n```\n\nMOSN: [https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
      },
    ],
  },
  'project-mismatch': {
    kinds: ['line', 'terms', 'words', 'release'],
    summary: 'In project lines and release announcements, the name and the link belong to the same project.',
    summaryInChinese: '在项目链接和版本发布中，名称与链接属于同一个项目。',
    why: 'Readers who follow the link arrive at a different project than the one named.',
    whyInChinese: '读者点击链接后，看到的是另一个项目。',
    good: [
      entry(`「MOSN」：[${mosn}/issues/1](${mosn}/issues/1)`),
      entry('「MOSN」：[https://example.com/mosn](https://example.com/mosn)'),
      entry(`「SOFAStack」：[${family}](${family})`),
      entry(`「SOFAStack」：[${family}](${family})`, 'Is onApply of JRaft called by one thread?'),
      entry(`「MOSN」：[${mosn}](${mosn})`, 'Who creates the table undo_log?'),
      entry(`「MOSN」：[${mosn}](${mosn})`, 'Does MOSN speak the protocol of SOFARPC?'),
      entry(`「MOSN」：[${mosn}/issues/1](${mosn}/issues/1)`, 'Does it speak the protocol of SOFARPC?'),
      entry(`「MOSN」：[${mosn}](${mosn})`, 'Does it speak the protocols of SOFARPC and Seata?'),
      `**1、发布 MOSN v1.2.0 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：[${mosn}/releases/tag/v1.2.0](${mosn}/releases/tag/v1.2.0)`,
    ],
    bad: [
      {
        kind: 'line',
        text: entry(`⟦「SOFAArk」：[${rpc}](${rpc})⟧`),
        fixed: entry('「SOFAArk」：[https://github.com/sofastack/sofa-ark](https://github.com/sofastack/sofa-ark)'),
      },
      {
        kind: 'terms',
        text: entry(`⟦「SOFAStack」：[${family}](${family})⟧`, 'Is onApply called by one thread?'),
        fixed: entry(`「SOFAJRaft」：[${raft}](${raft})`, 'Is onApply called by one thread?'),
      },
      {
        kind: 'words',
        text: entry(`⟦「MOSN」：[${mosn}](${mosn})⟧`, 'How do I set the timeout of SOFARPC?'),
        fixed: entry(`「SOFARPC」：${rpcLink}`, 'How do I set the timeout of SOFARPC?'),
      },
      {
        kind: 'release',
        text: `**1、发布 ⟦MOSN⟧ v1.2.0 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：[${rpc}/releases/tag/v1.2.0](${rpc}/releases/tag/v1.2.0)`,
        fixed: `**1、发布 SOFARPC v1.2.0 版本，主要变更如下：**\n\n- Faster.\n\n详细发布报告：[${rpc}/releases/tag/v1.2.0](${rpc}/releases/tag/v1.2.0)`,
      },
    ],
  },
  'project-name': {
    kinds: ['misspelt', 'other-spelling', 'short'],
    summary: 'The label of a project line is the official name of the project.',
    summaryInChinese: '项目链接中使用项目的正式名称。',
    why: 'A misspelled name looks careless to the people behind the project, and readers who search for the project do not find it.',
    whyInChinese: '名称写错会让项目的开发者觉得不够认真，读者也搜索不到。',
    good: [
      entry(`「SOFARPC」：${rpcLink}`),
      entry('「铜锁」：[https://github.com/Tongsuo-Project/Tongsuo](https://github.com/Tongsuo-Project/Tongsuo)'),
      entry('「Seata-go」：[https://github.com/seata/seata-go](https://github.com/seata/seata-go)'),
      entry('「Kusion」：[https://github.com/KusionStack/kusion](https://github.com/KusionStack/kusion)'),
    ],
    bad: [
      { kind: 'misspelt', text: entry(`「⟦SOFARCP⟧」：${rpcLink}`), fixed: entry(`「SOFARPC」：${rpcLink}`) },
      { kind: 'misspelt', text: entry(`⟦SOFARPCC⟧：${rpcLink}`), fixed: entry(`SOFARPC：${rpcLink}`) },
      { kind: 'other-spelling', text: entry(`「⟦Sofa-RPC⟧」：${rpcLink}`), fixed: entry(`「SOFARPC」：${rpcLink}`) },
      {
        kind: 'short',
        text: entry('**⟦JRaft⟧**：[https://github.com/sofastack/sofa-jraft](https://github.com/sofastack/sofa-jraft)'),
        fixed: entry(
          '**SOFAJRaft**：[https://github.com/sofastack/sofa-jraft](https://github.com/sofastack/sofa-jraft)',
        ),
      },
    ],
  },
  'project-unknown': {
    summary: 'Project lines name known projects.',
    summaryInChinese: '项目链接中的项目是已知的项目。',
    why: 'Entries about an unknown project are not listed under any project and cannot be checked.',
    whyInChinese: '未知项目的问答不会列在任何项目下，也无法检查。',
    good: ['**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n「MOSN」：[https://mosn.io](https://mosn.io)'],
    bad: [
      {
        text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n「⟦Acme⟧」：[https://github.com/acme/acme](https://github.com/acme/acme)',
      },
    ],
  },
  'release-mismatch': {
    summary: 'The release notes that are linked are those of the version announced.',
    summaryInChinese: '版本发布中的版本号与链接的发布说明一致。',
    why: 'The link was left over from the previous release, or the version has a typo. Readers find the changes of a different version.',
    whyInChinese: '可能是链接没有更新，或者版本号有误。读者看到的是另一个版本的变更。',
    good: [
      release('v1.2.0', `[${tags}/v1.2.0](${tags}/v1.2.0)`),
      release('V1', `[${tags}/v1.2.0](${tags}/v1.2.0)`),
      release('v1.2.0', `[report](${tags}/mosn-v1.2.0-GA)`),
      release('v1.2.0', `[report](${tags}/nightly)`),
      release('v1.2.0', '[它依赖的版本](https://github.com/sofastack/sofa-rpc/releases/tag/v5.6.4)'),
    ],
    bad: [
      {
        text: release('v1.2.0', `[${tags}/v1.1.0](${tags}/v⟦1.1.0⟧)`),
        fixed: release('v1.2.0', `[${tags}/v1.2.0](${tags}/v1.2.0)`),
      },
      {
        text: release('v1.2.0', `[report](${tags}/mosn@⟦1.20.0⟧)`),
        fixed: release('v1.2.0', `[report](${tags}/mosn@1.2.0)`),
      },
      {
        text: `**1、发布 MOSN v1.2.0 版本，主要变更如下：**\n\n**Full Changelog**: ${mosn}/compare/v1.1.0...v1.2.0\n\n详细发布报告：[report](${tags}/v⟦1.1.0⟧)`,
        fixed: `**1、发布 MOSN v1.2.0 版本，主要变更如下：**\n\n**Full Changelog**: ${mosn}/compare/v1.1.0...v1.2.0\n\n详细发布报告：[report](${tags}/v1.2.0)`,
      },
    ],
  },
};
