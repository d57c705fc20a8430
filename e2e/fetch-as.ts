import type { BrowserContext } from '@playwright/test';

/** Statuses of responses without a body. */
const withoutBody = new Set([204, 205, 304]);

/** Returns a `fetch` with the cookies of a browser, which keeps those that come back. Redirects are not followed. */
export const fetchAs =
  (context: BrowserContext): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const answer = await context.request.fetch(request.url, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      maxRedirects: 0,
      ...(request.body === null ? {} : { data: Buffer.from(await request.arrayBuffer()) }),
    });
    const status = answer.status();
    return new Response(withoutBody.has(status) ? null : new Uint8Array(await answer.body()), {
      status,
      headers: answer.headers(),
    });
  };
