import { message } from '../../messages/message';
import { cutToLine } from '../../text/lines';
import type { Rule } from '../../lint/rule';

export const imageAlt: Rule = {
  id: 'image-alt',
  severity: 'info',
  readsTags: true,
  // Most digests have never written one: it is for those who want to.
  offByDefault: true,

  *check({ issue: { images, lines } }) {
    for (const { alt, span } of images)
      if (alt.trim() === '') yield { span: cutToLine(span, lines), message: message('image-alt') };
  },
};
