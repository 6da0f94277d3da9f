import type { Copied } from '../protocol/copy';
import { isToPreview, type FromPreview, type PreviewState, type ToPreview } from '../protocol/preview';

/** What VS Code offers to a page. */
interface VsCodeApi {
  postMessage(message: FromPreview | Copied): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension on the other side. It can be acquired once only. */
export const host = acquireVsCodeApi();

/** Listens to the extension. */
export function onMessage(receive: (message: ToPreview) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isToPreview(data)) receive(data);
  });
}
