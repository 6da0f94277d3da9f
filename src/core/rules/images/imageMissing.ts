import { message } from '../../messages/message';
import { checkAddress } from '../../addresses/checkAddress';
import { cutToLine } from '../../text/lines';
import { localPath } from '../../addresses/localPath';
import type { Rule } from '../../lint/rule';

export const imageMissing: Rule = {
  id: 'image-missing',
  severity: 'warning',
  summary: {
    'en': 'Every image in the workspace exists.',
    'zh-cn': '工作区中引用的图片文件都存在。',
  },
  why: {
    'en': 'Readers see a broken image. The file may have been renamed or not committed.',
    'zh-cn': '读者看到的是无法显示的图片。文件可能已改名，或者没有提交。',
  },
  good: ['![chart](https://example.com/chart.png)', '![chart](chart.png) where nobody knows what files there are'],
  bad: [
    {
      text: '![chart](chart.png)\n\n![map](⟦img/map%201.png⟧)',
      path: 'blog/weekly-20240105/index.md',
      files: ['chart.png'],
    },
  ],

  *check({ images, lines }, { files }) {
    if (!files) return;
    for (const { src, span, srcSpan } of images) {
      const path = localPath(src);
      if (path === null || files.get(path) !== false || checkAddress(src) !== null) continue;
      const place = srcSpan.start < srcSpan.end ? srcSpan : span;
      yield { span: cutToLine(place, lines), message: message('image-missing', path) };
    }
  },
};
