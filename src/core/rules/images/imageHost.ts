import { message } from '../../messages/message';
import { cutToLine } from '../../text/lines';
import { doubtHost, hostOf, isAmong } from '../../addresses/addressHost';
import type { Rule } from '../../lint/rule';

export const imageHost: Rule = {
  id: 'image-host',
  kinds: ['not-allowed', 'expiring'],
  severity: 'warning',
  summary: {
    'en': 'Images come from allowed hosts (`imageHosts`), and their URLs do not expire.',
    'zh-cn': '图片来自允许的主机（`imageHosts`），网址不会过期。',
  },
  why: {
    'en': 'An image that is shown in the preview today may be gone next week.',
    'zh-cn': '今天预览中能看到的图片，下周可能就失效了。',
  },
  good: ['![chart](https://cdn.example.com/chart.png)', '![chart](chart.png)'],
  bad: [{ text: '![chart](⟦https://cdn.example.com/a.png?Expires=1700000000&Signature=b⟧)', kind: 'expiring' }],

  *check({ issue: { images, lines }, config: { imageHosts } }) {
    for (const { src, srcSpan } of images) {
      const host = hostOf(src);
      if (host === null || srcSpan.start === srcSpan.end) continue;
      const span = cutToLine(srcSpan, lines);
      if (imageHosts) {
        if (!isAmong(host, imageHosts))
          yield { span, kind: 'not-allowed', message: message('image-host-not-allowed', host, imageHosts.join(', ')) };
        continue;
      }
      // Servers that refuse other pages are no matter here: the site names no page to them.
      if (doubtHost(host, src) === 'expiring')
        yield { span, kind: 'expiring', severity: 'info', message: message('image-host-expiring', host) };
    }
  },
};
