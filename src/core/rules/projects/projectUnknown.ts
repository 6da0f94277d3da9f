import { message } from '../../messages/message';
import { isKnown } from '../../projects/readLabel';
import type { Rule } from '../../lint/rule';

export const projectUnknown: Rule = {
  id: 'project-unknown',
  severity: 'info',
  summary: {
    'en': 'A project line names a project that the digest knows.',
    'zh-cn': '项目行里的项目是周报已知的项目。',
  },
  why: {
    'en': 'Entries of a project that is not known stand in no list of the archive, and nothing can be checked about them.',
    'zh-cn': '未知项目的条目不会出现在归档的项目列表里，也无法检查。',
  },
  good: ['**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n「MOSN」：[https://mosn.io](https://mosn.io)'],
  bad: [
    {
      text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n「⟦Acme⟧」：[https://github.com/acme/acme](https://github.com/acme/acme)',
    },
  ],

  *check({ entries }, { config: { registry } }) {
    for (const { projectLine } of entries) {
      if (!projectLine || isKnown(registry, projectLine.label, projectLine.url)) continue;
      yield { span: projectLine.labelSpan, message: message('project-unknown', projectLine.label) };
    }
  },
};
