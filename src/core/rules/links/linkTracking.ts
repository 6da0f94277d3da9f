import { replaceInAddress } from '../../lint/fixEdits';
import { message } from '../../messages/message';
import { findTracking } from '../../addresses/tracking';
import type { Fix, Rule } from '../../lint/rule';

const article = 'https://mp.weixin.qq.com/s?__biz=MzA=&mid=2247&idx=1&sn=0e2d5b03';

export const linkTracking: Rule = {
  id: 'link-tracking',
  severity: 'hint',
  summary: {
    'en': 'URLs contain no tracking parameters.',
    'zh-cn': '网址中没有跟踪参数。',
  },
  why: {
    'en': "A copied URL reveals how it was found, and sometimes contains the writer's own session. Without these parameters it is shorter and opens the same page.",
    'zh-cn': '复制的网址会带有来源信息，有时还带有编辑自己的会话。去掉之后网址更短，打开的仍是同一页面。',
  },
  good: [
    `[Article](${article})`,
    `[Article](${article}#wechat_redirect)`,
    '[Article](https://mp.weixin.qq.com/s/ioewVcwiB5QA8w3A3gaikg)',
    '[Elsewhere `scene` has a meaning](https://example.com/stage?scene=21&token=a)',
    '[Elsewhere `share_id` has a meaning](https://example.com/album?share_id=7&vd_source=a)',
    '[Only chksm tells which article](https://mp.weixin.qq.com/s?__biz=MzA=&mid=2247&chksm=faa3)',
    'In code: `https://example.com/?utm_source=a`.',
  ],
  bad: [
    { text: `[Article](${article}⟦&chksm=faa31fd4&scene=21⟧)`, fixed: `[Article](${article})` },
    {
      text: `[Article](${article}⟦&chksm=faa31fd4&token=7&lang=en#rd⟧)`,
      fixed: `[Article](${article}&lang=en)`,
    },
    {
      text: '[Article](https://mp.weixin.qq.com/s/ioewVcwiB5QA⟦?scene=21⟧#wechat_redirect)',
      fixed: '[Article](https://mp.weixin.qq.com/s/ioewVcwiB5QA#wechat_redirect)',
    },
    {
      text: 'Read https://example.com/a?⟦utm_source=b&id=1&utm_medium=c⟧ now.',
      fixed: 'Read https://example.com/a?id=1 now.',
    },
    {
      text: '[https://example.com/?utm_source=b](https://example.com/⟦?utm_source=b⟧)',
      fixed: '[https://example.com/](https://example.com/)',
    },
    {
      text: '[Talk](https://www.bilibili.com/video/BV1?⟦spm_id_from=333.999&p=2&share_source=copy_web&vd_source=802e⟧)',
      fixed: '[Talk](https://www.bilibili.com/video/BV1?p=2)',
    },
    {
      text: '[*https://www.bilibili.com/video/BV1/?vd_source=802e*](https://www.bilibili.com/video/BV1/⟦?vd_source=802e⟧)',
      fixed: '[*https://www.bilibili.com/video/BV1/*](https://www.bilibili.com/video/BV1/)',
    },
  ],

  *check({ issue: { links, text } }) {
    for (const link of links) {
      const { url, urlSpan } = link;
      if (!url.includes('?') && !url.endsWith('#rd')) continue;
      if (text.slice(urlSpan.start, urlSpan.end) !== url) continue;
      const found = findTracking(url);
      const [first] = found;
      const last = found.at(-1);
      if (!first || !last) continue;
      const edits = found.flatMap((part) => replaceInAddress(text, link, part, ''));
      const fix: Fix = { title: message('link-tracking-fix'), edits, safe: true };
      const pieces = found.flatMap(({ start, end }) => url.slice(start, end).split(/[?&#](?:amp;)?/));
      const names = pieces.map((piece) => piece.replace(/=.*$/, '')).filter(Boolean);
      yield {
        span: { start: urlSpan.start + first.start, end: urlSpan.start + last.end },
        message: message('link-tracking', names.join(', ')),
        // A session of the writer's own is more than a matter of taste.
        ...(names.includes('token') ? { severity: 'info' as const } : {}),
        fixes: [fix],
      };
    }
  },
};
