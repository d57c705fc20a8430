import { setTimeout as pause } from 'node:timers/promises';
import { headers as apiHeaders } from '@orgready/shared/contract/headers';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { LoadClient } from './client.ts';
import type { LoadCustomer } from './customers.ts';

/** Calls `onChange` for each piece of the stream that reports a change, until it is closed. */
const listen = async (
  url: string,
  cookie: string,
  signal: AbortSignal,
  onChange: () => void,
): Promise<void> => {
  const { body, status } = await fetch(url, { headers: { cookie }, signal });
  if (!body || status !== 200) throw new Error(`A stream answered ${status}`);
  const read = async (): Promise<void> => {
    for await (const piece of body.pipeThrough(new TextDecoderStream()))
      if (piece.includes('event: changed')) onChange();
  };
  // It ends with an abort.
  void read().catch(() => undefined);
};

export interface OpenPage {
  /** Milliseconds of each fetch of the document. */
  readonly fetches: number[];
  /** Fetches the document now; while it is being fetched, once more afterwards. */
  refresh(): void;
  /** Resolves when the page shows that nothing is being verified, in a document that it requested after this moment. */
  settled(after: number): Promise<void>;
  close(): void;
}

/**
 * Opens a customer's page: it follows the setup's event stream and after a change fetches the document again, one fetch at a
 * time, as the product's page does.
 */
export const openPage = async (
  site: { readonly origin: string },
  client: LoadClient,
  { browser, setupId }: LoadCustomer,
): Promise<OpenPage> => {
  const path = `/api/setups/${setupId}`;
  const cookie = browser.cookieHeader();
  const abort = new AbortController();
  const fetches: number[] = [];
  let seen: Pick<SetupDocument, 'version' | 'verification'> | undefined;
  let requestedAt = 0;
  let isStale = false;
  let fetching: Promise<void> | undefined;
  const fetchAll = async (): Promise<void> => {
    do {
      isStale = false;
      const started = performance.now();
      const text = await client.send({
        method: 'GET',
        path,
        headers: { cookie, ...(seen ? { [apiHeaders.version]: seen.version } : {}) },
      });
      fetches.push(performance.now() - started);
      if (text !== '') seen = JSON.parse(text);
      requestedAt = started;
    } while (isStale);
  };
  const refresh = (): void => {
    isStale = true;
    fetching ??= fetchAll()
      .catch(() => {
        fetches.push(Number.POSITIVE_INFINITY);
      })
      .finally(() => {
        fetching = undefined;
      });
  };
  await listen(`${site.origin}${path}/events`, cookie, abort.signal, refresh);
  refresh();
  await fetching;
  return {
    fetches,
    refresh,
    async settled(after) {
      while (requestedAt < after || seen?.verification !== null) await pause(5);
    },
    close: () => abort.abort(),
  };
};
