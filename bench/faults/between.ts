import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What answers in place of Salesforce; `pass` lets Salesforce answer after all. */
export type Fault = (request: IncomingMessage, response: ServerResponse, pass: () => void) => void;

/** What stands between the product and Salesforce. */
export interface Between {
  readonly url: string;
  /** From now on this answers everything that is sent to an org or for a token; undefined: nothing does. */
  spoil(fault: Fault | undefined): void;
  /** How often each request was spoiled since the last `spoil`, by what it asks. */
  attempts(): readonly number[];
  close(): Promise<void>;
}

const spoiled = /^\/(?:services|id)\//;

export const startBetween = async (target: number): Promise<Between> => {
  let fault: Fault | undefined;
  const attempts = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    const body = await text(request);
    const pass = () => {
      const onward = send({ port: target, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      onward.end(body);
    };
    if (!fault || !spoiled.test(url)) return pass();
    const asked = `${method} ${url} ${body}`;
    attempts.set(asked, (attempts.get(asked) ?? 0) + 1);
    fault(request, response, pass);
  });
  server.on('clientError', () => undefined);
  server.on('connection', (socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: (next) => {
      fault = next;
      attempts.clear();
    },
    attempts: () => [...attempts.values()],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
