import { message } from '../../messages/message';
import { checkAddress } from '../../addresses/checkAddress';
import { cutToLine } from '../../text/lines';
import { localPath } from '../../addresses/localPath';
import type { Rule } from '../../lint/rule';

export const imageMissing: Rule = {
  id: 'image-missing',
  severity: 'warning',
  summary: {
    'en': 'The file of every image that lies in the workspace is there.',
    'zh-cn': '工作区里的图片，文件都存在。',
  },
  why: {
    'en': 'Readers see an empty frame; the file was renamed, or forgotten in the commit.',
    'zh-cn': '读者只会看到一个空框；文件改了名，或者忘了提交。',
  },
  good: ['![chart](https://example.com/chart.png)', '![chart](chart.png) where nobody knows what files there are'],
  bad: [
    {
      text: '![chart](chart.png)\n\n![map](⟦img/map%201.png⟧)',
      path: 'blog/weekly-20240105/index.md',
      files: ['chart.png'],
    },
  ],

  *check({ images, lines }, { hasFile }) {
    if (!hasFile) return;
    for (const { src, span, srcSpan } of images) {
      const path = localPath(src);
      if (path === null || hasFile(path) !== false || checkAddress(src) !== null) continue;
      const place = srcSpan.start < srcSpan.end ? srcSpan : span;
      yield { span: cutToLine(place, lines), message: message('image-missing', path) };
    }
  },
};
