import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * A connection on which nothing moves for this long is cut: its other end does not read, or is gone. Node waits twice if
 * part of an answer was taken in between, so that a reader who stops is cut within a minute.
 */
const stalled = 25_000;

/** How long a sender may take for the headers and for a whole request, and how often that is checked. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/**
 * Creates the HTTP server with short timeouts for slow senders and readers. With Node's defaults (60 s for headers, 300 s for a
 * request, checked every 30 s) a slow connection stays open for a minute and a half.
 */
export const createHttpServer = (handler: RequestListener, cutAfter = stalled, waits = patience): Server => {
  const server = createServer({ ...waits, maxHeaderSize: 16 * 1024, keepAliveTimeout: 65_000 }, handler);
  server.setTimeout(cutAfter);
  return server;
};

export const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Stops accepting connections and waits at most `grace` for responses in progress; then closes the remaining
 * connections.
 */
export const closeServer = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
