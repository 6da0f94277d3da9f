import { message } from '../messages/message';
import { firstLine } from './images/firstLine';
import { doubtHost, hostOf, isAmong } from './images/hosts';
import type { Rule } from './rule';

export const imageHost: Rule = {
  id: 'image-host',
  kinds: ['not-allowed', 'refusing', 'expiring'],
  severity: 'warning',
  summary: {
    'en': 'Images come from the servers that the digest has chosen (`imageHosts`), and from none that refuses other pages or lets addresses expire.',
    'zh-cn': '图片来自周报指定的服务器（`imageHosts`），不用禁止外链或地址会过期的图床。',
  },
  why: {
    'en': 'A picture that shows in the preview today may be refused on the published page, or be gone next week.',
    'zh-cn': '今天预览里能看到的图片，发布后可能被禁止外链，下周可能就失效了。',
  },
  good: ['![chart](https://cdn.example.com/chart.png)', '![chart](chart.png)'],
  bad: [
    { text: '![chart](⟦https://mmbiz.qpic.cn/mmbiz_png/a/640⟧)', kind: 'refusing' },
    { text: '![chart](⟦https://cdn.example.com/a.png?Expires=1700000000&Signature=b⟧)', kind: 'expiring' },
  ],

  *check({ images, lines }, { config: { imageHosts } }) {
    for (const { src, srcSpan } of images) {
      const host = hostOf(src);
      if (host === null || srcSpan.start === srcSpan.end) continue;
      const span = firstLine(srcSpan, lines);
      if (imageHosts) {
        if (!isAmong(host, imageHosts))
          yield { span, kind: 'not-allowed', message: message('image-host-not-allowed', host, imageHosts.join(', ')) };
        continue;
      }
      const doubt = doubtHost(host, src);
      if (doubt) yield { span, kind: doubt, severity: 'info', message: message(`image-host-${doubt}`, host) };
    }
  },
};
