import { message } from '../../messages/message';
import { checkAddress } from '../../addresses/checkAddress';
import { cutToLine } from '../../text/lines';
import { localPath } from '../../addresses/localPath';
import type { Rule } from '../../lint/rule';

export const imageMissing: Rule = {
  id: 'image-missing',
  severity: 'warning',
  readsTags: true,

  *check({ issue: { images, lines } }, { files }) {
    if (!files) return;
    for (const { src, span, srcSpan } of images) {
      const path = localPath(src);
      if (path === null || files.get(path) !== false || checkAddress(src) !== null) continue;
      const place = srcSpan.start < srcSpan.end ? srcSpan : span;
      yield { span: cutToLine(place, lines), message: message('image-missing', path) };
    }
  },
};
