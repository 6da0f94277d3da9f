import { message } from '../../messages/message';
import { cutToLine } from '../../text/lines';
import { doubtHost, hostOf, isAmong } from '../../addresses/addressHost';
import type { Rule } from '../../lint/rule';

export const imageHost: Rule = {
  id: 'image-host',
  kinds: ['not-allowed', 'expiring'],
  severity: 'warning',
  summary: {
    'en': 'Images come from the servers that the digest has chosen (`imageHosts`), and from none whose addresses expire.',
    'zh-cn': '图片来自周报指定的服务器（`imageHosts`），不用地址会过期的图床。',
  },
  why: {
    'en': 'A picture that shows in the preview today may be gone next week.',
    'zh-cn': '今天预览里能看到的图片，下周可能就失效了。',
  },
  good: ['![chart](https://cdn.example.com/chart.png)', '![chart](chart.png)'],
  bad: [{ text: '![chart](⟦https://cdn.example.com/a.png?Expires=1700000000&Signature=b⟧)', kind: 'expiring' }],

  *check({ images, lines }, { config: { imageHosts } }) {
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
