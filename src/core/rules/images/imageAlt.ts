import { message } from '../../messages/message';
import { cutToLine } from '../../text/lines';
import type { Rule } from '../../lint/rule';

export const imageAlt: Rule = {
  id: 'image-alt',
  severity: 'info',
  // Most digests have never written one: it is for those who want to.
  offByDefault: true,
  summary: {
    'en': 'Every image has a text that stands for it. Off unless a configuration asks for it.',
    'zh-cn': '每张图片都有替代文字。默认关闭，需要在配置里打开。',
  },
  why: {
    'en': 'Who cannot see the picture, or has it switched off, reads the text instead.',
    'zh-cn': '看不到图片、关闭了图片的读者，读到的是这段文字。',
  },
  good: ['![The requests of a week](https://example.com/chart.png)'],
  bad: [{ text: '⟦![](https://example.com/chart.png)⟧' }],

  *check({ images, lines }) {
    for (const { alt, span } of images)
      if (alt.trim() === '') yield { span: cutToLine(span, lines), message: message('image-alt') };
  },
};
