import { message } from '../../messages/message';
import { cutToLine } from '../../text/lines';
import type { Rule } from '../../lint/rule';

export const imageAlt: Rule = {
  id: 'image-alt',
  severity: 'info',
  // Most digests have never written one: it is for those who want to.
  offByDefault: true,
  summary: {
    'en': 'Every image has alt text. This rule is off by default.',
    'zh-cn': '每张图片都有替代文字。此规则默认关闭。',
  },
  why: {
    'en': 'Readers who cannot see the image, or have turned images off, read the alt text instead.',
    'zh-cn': '看不到图片或关闭了图片的读者，可以阅读替代文字。',
  },
  good: ['![The requests of a week](https://example.com/chart.png)'],
  bad: [{ text: '⟦![](https://example.com/chart.png)⟧' }],

  *check({ issue: { images, lines } }) {
    for (const { alt, span } of images)
      if (alt.trim() === '') yield { span: cutToLine(span, lines), message: message('image-alt') };
  },
};
