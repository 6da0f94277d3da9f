const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** How much room a text takes: Chinese, Japanese and Korean letters and signs count two. */
export function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
