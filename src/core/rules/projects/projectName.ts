import { message } from '../../messages/message';
import { findByUrl } from '../../projects/registry';
import { readLabel } from '../../projects/readLabel';
import type { Rule } from '../../lint/rule';

const rpc = '[https://github.com/sofastack/sofa-rpc](https://github.com/sofastack/sofa-rpc)';

/** An entry that ends with a project line, for the examples. */
function entry(line: string): string {
  return `**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n${line}`;
}

export const projectName: Rule = {
  id: 'project-name',
  kinds: ['misspelt', 'other-spelling', 'short'],
  severity: 'warning',
  summary: {
    'en': 'The label of a project line is the official name of the project.',
    'zh-cn': '项目链接中使用项目的正式名称。',
  },
  why: {
    'en': 'A misspelled name looks careless to the people behind the project, and readers who search for the project do not find it.',
    'zh-cn': '名称写错会让项目的开发者觉得不够认真，读者也搜索不到。',
  },
  good: [
    entry(`「SOFARPC」：${rpc}`),
    entry('「铜锁」：[https://github.com/Tongsuo-Project/Tongsuo](https://github.com/Tongsuo-Project/Tongsuo)'),
    entry('「Seata-go」：[https://github.com/seata/seata-go](https://github.com/seata/seata-go)'),
    entry('「Kusion」：[https://github.com/KusionStack/kusion](https://github.com/KusionStack/kusion)'),
  ],
  bad: [
    { kind: 'misspelt', text: entry(`「⟦SOFARCP⟧」：${rpc}`), fixed: entry(`「SOFARPC」：${rpc}`) },
    { kind: 'misspelt', text: entry(`⟦SOFARPCC⟧：${rpc}`), fixed: entry(`SOFARPC：${rpc}`) },
    { kind: 'other-spelling', text: entry(`「⟦Sofa-RPC⟧」：${rpc}`), fixed: entry(`「SOFARPC」：${rpc}`) },
    {
      kind: 'short',
      text: entry('**⟦JRaft⟧**：[https://github.com/sofastack/sofa-jraft](https://github.com/sofastack/sofa-jraft)'),
      fixed: entry('**SOFAJRaft**：[https://github.com/sofastack/sofa-jraft](https://github.com/sofastack/sofa-jraft)'),
    },
  ],

  *check({ entries }, { config: { registry } }) {
    for (const { projectLine } of entries) {
      if (!projectLine) continue;
      const { label, labelSpan, url } = projectLine;
      const read = readLabel(registry, label, url);
      if (!read || read.written === 'right' || read.written === 'other-name') continue;
      const { project, written } = read;
      // A spelling that the address confirms is certain; a guess at a misspelt name is not.
      const safe = written !== 'misspelt' && findByUrl(registry, url) === project;
      yield {
        span: labelSpan,
        kind: written,
        // Readers understand the other spellings.
        ...(written !== 'misspelt' && { severity: 'info' as const }),
        message: message(`project-name-${written}`, label, project.name),
        fixes: [
          {
            title: message('project-name-fix', project.name),
            edits: [{ span: labelSpan, newText: project.name }],
            safe,
          },
        ],
      };
    }
  },
};
