import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RunningProxy {
  readonly origin: string;
  /** Ports of the processes behind it. */
  readonly ports: Map<string, number>;
  /** Sends every request to this process from now on; undefined: in turns. */
  sendTo(name: string | undefined): void;
  close(): Promise<void>;
}

/**
 * Returns the headers without those of one connection. A browser that reads how long a process keeps its connections would
 * keep its own to the proxy as long, and send a request on one that the proxy is just closing.
 */
const endToEnd = ({ connection, 'keep-alive': _, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders =>
  headers;

/** What stands before several processes in production. */
export const startProxy = async (): Promise<RunningProxy> => {
  const ports = new Map<string, number>();
  let chosen: string | undefined;
  let turn = 0;
  const nextPort = (): number | undefined => {
    if (chosen !== undefined) return ports.get(chosen);
    turn += 1;
    return [...ports.values()][turn % ports.size];
  };
  // Browser and proxy share one process: see `listen` in ../server.ts.
  const server = createServer({ keepAliveTimeout: 10 * 60_000 }, (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const forwarded = request(
      {
        host: 'localhost',
        port: nextPort(),
        method,
        path: url,
        headers: { ...endToEnd(headers), 'x-forwarded-for': incoming.socket.remoteAddress },
        agent: false,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
        answer.pipe(outgoing);
        answer.on('error', () => outgoing.destroy());
      },
    );
    forwarded.on('error', () => outgoing.destroy());
    outgoing.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    ports,
    sendTo(name) {
      chosen = name;
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
