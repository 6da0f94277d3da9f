import type { exported as en } from '../en/export';

/** The words that are written into an article that is copied. */
export const exported: Record<keyof typeof en, string> = {
  'export-links': '参考链接',
  'export-image': '〔图片：{0}〕',
};
