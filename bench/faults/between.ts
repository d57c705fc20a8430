import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Makes another body of an answer; undefined: it stays as it is. */
type Change = (body: string, contentType: string) => string | undefined;

/** What answers in place of Salesforce; `pass` lets Salesforce answer after all, or what a change makes of its answer. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  pass: (change?: Change) => void,
) => void;

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
    const pass = (change?: Change) => {
      const { 'accept-encoding': _, ...plain } = headers;
      const sent = { port: target, method, path: url, headers: change ? plain : headers };
      const onward = send(sent, async (answer) => {
        if (!change) {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          return void answer.pipe(response);
        }
        const { 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = answer.headers;
        const read = await text(answer);
        response.writeHead(answer.statusCode ?? 502, rest);
        response.end(change(read, rest['content-type'] ?? '') ?? read);
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
