import { message } from '../../messages/message';
import { isKnown } from '../../projects/readLabel';
import type { Rule } from '../../lint/rule';

export const projectUnknown: Rule = {
  id: 'project-unknown',
  severity: 'info',
  summary: {
    'en': 'Project lines name known projects.',
    'zh-cn': '项目链接中的项目是已知的项目。',
  },
  why: {
    'en': 'Entries about an unknown project are not listed under any project and cannot be checked.',
    'zh-cn': '未知项目的问答不会列在任何项目下，也无法检查。',
  },
  good: ['**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n「MOSN」：[https://mosn.io](https://mosn.io)'],
  bad: [
    {
      text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n「⟦Acme⟧」：[https://github.com/acme/acme](https://github.com/acme/acme)',
    },
  ],

  *check({ issue: { entries }, config: { registry } }) {
    for (const { projectLine } of entries) {
      if (!projectLine || isKnown(registry, projectLine.label, projectLine.url)) continue;
      yield { span: projectLine.labelSpan, message: message('project-unknown', projectLine.label) };
    }
  },
};
