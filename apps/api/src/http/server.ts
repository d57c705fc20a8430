import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Slow senders are cut off: Node's defaults (60 s for headers, 300 s for a request, looked at every 30 s)
 * keep a dripping connection for a minute and a half.
 */
export const createHttpServer = (handler: RequestListener): Server =>
  createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2_000,
      maxHeaderSize: 16 * 1024,
      keepAliveTimeout: 65_000,
    },
    handler,
  );

export const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Takes no new connection and waits for the answers under way, at most so long; what is left is then cut. */
export const closeServer = (server: Server, grace: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
  });
