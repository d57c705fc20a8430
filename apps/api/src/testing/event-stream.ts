import type { Browser } from './browser.ts';

export interface HeardStream {
  readonly response: Response;
  close(): void;
  /** Everything heard once this has been heard, or the stream has ended. */
  until(text: string): Promise<string>;
}

/** Opens one of the event streams. */
export const openEventStream = async (browser: Browser, url: string): Promise<HeardStream> => {
  const abort = new AbortController();
  const response = await browser.send(url, { signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    response,
    close: () => abort.abort(),
    async until(text) {
      while (!heard.includes(text)) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
        if (done) break;
        heard += value;
      }
      return heard;
    },
  };
};
