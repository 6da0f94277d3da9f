import { message } from '../../messages/message';
import { cutToLine } from '../../text/lines';
import { doubtHost, hostOf, isAmong } from '../../addresses/addressHost';
import { readImagePage } from '../../addresses/imagePage';
import type { Rule } from '../../lint/rule';

export const imageHost: Rule = {
  id: 'image-host',
  severity: 'warning',
  readsTags: true,

  *check({ issue: { images, lines }, config: { imageHosts } }) {
    for (const { src, srcSpan } of images) {
      const host = hostOf(src);
      if (host === null || srcSpan.start === srcSpan.end) continue;
      const span = cutToLine(srcSpan, lines);
      const page = readImagePage(src);
      if (page) {
        const edits = page.file === null ? [] : [{ span: srcSpan, newText: page.file }];
        const fixes = edits.length > 0 ? [{ title: message('image-host-page-fix'), edits, safe: false }] : [];
        yield { span, kind: 'page', message: message('image-host-page', host), fixes };
        continue;
      }
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
