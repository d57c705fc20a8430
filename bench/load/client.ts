import { Agent, type Dispatcher, request } from 'undici';

/** A request as a browser sends it. */
export interface Sent {
  readonly method: Dispatcher.HttpMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends requests to an origin over connections that stay open; an answer other than 2xx is an error that names it. */
export const openClient = (origin: string, connections: number) => {
  const dispatcher = new Agent({ connections });
  return {
    /** Returns the answer's body, empty if there is none. */
    async send({ method, path, headers, body }: Sent): Promise<string> {
      const answer = await request(origin + path, {
        dispatcher,
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.body.text();
      if (answer.statusCode >= 300)
        throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text.slice(0, 200)}`);
      return text;
    },
    close: () => dispatcher.close(),
  };
};

export type LoadClient = ReturnType<typeof openClient>;
