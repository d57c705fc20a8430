import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { faultEnvelope } from '../metadata/write-envelope.ts';

const faultKinds = [
  '503',
  '500',
  '429',
  'hang',
  'reset',
  'truncated',
  'expired-session',
  'request-limit',
  'html',
  'redirect',
  'empty',
  'garbage',
  'huge',
] as const;
type FaultKind = (typeof faultKinds)[number];

const isRegExp = (source: string): boolean => {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
};

export const faultSchema = z.strictObject({
  kind: z.enum(faultKinds),
  /** Regular expression on the path, without the query. */
  path: z.string().refine(isRegExp, 'not a regular expression'),
  /** How many requests fail. */
  count: z.int().min(1),
});
/** Something that goes wrong on the next `count` requests whose path matches. */
export type Fault = z.infer<typeof faultSchema>;

const errorBody = (errorCode: string, message: string): string => JSON.stringify([{ message, errorCode }]);
const isSoap = (request: Request): boolean => request.path.startsWith('/services/Soap/');

const refusal =
  (status: number, code: string, message: string) =>
  (request: Request, response: Response): void => {
    if (isSoap(request)) response.status(500).type('text/xml').send(faultEnvelope({ code, message }));
    else response.status(status).type('application/json').send(errorBody(code, message));
  };

const half = (response: Response): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' });
  response.write('{"totalSize":3,"done":tr', () => response.destroy());
};

/** Sends 50 MB of white space inside an array, as fast as the client reads. */
const huge = (response: Response): void => {
  const chunk = Buffer.alloc(65_536, ' ');
  let remaining = 800;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('[');
  const more = (): void => {
    while (remaining > 0) {
      remaining -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end(']');
  };
  more();
};

const maintenance =
  '<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>We are down for maintenance.</h1></body></html>';

const cause: { readonly [K in FaultKind]: (request: Request, response: Response) => void } = {
  '503': (_request, response) => void response.status(503).type('html').send(maintenance),
  '500': refusal(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred. Please include this ErrorId: 1'),
  '429': refusal(429, 'REQUEST_LIMIT_EXCEEDED', 'Too many requests'),
  hang: () => {},
  reset: (request) => void request.socket.resetAndDestroy(),
  truncated: (_request, response) => half(response),
  'expired-session': refusal(401, 'INVALID_SESSION_ID', 'Session expired or invalid'),
  'request-limit': refusal(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'),
  html: (_request, response) => void response.status(200).type('html').send(maintenance),
  redirect: (_request, response) => response.redirect('https://elsewhere.example/maintenance'),
  empty: (_request, response) => void response.status(200).type('application/json').end(),
  garbage: (_request, response) =>
    void response.status(200).json({ unexpected: ['shape'], totalSize: 'many' }),
  huge: (_request, response) => huge(response),
};

export class Faults {
  #waiting: { fault: Fault; path: RegExp; remaining: number }[] = [];
  #latency = 0;
  /** Aborted when the latency changes. */
  #held = new AbortController();

  /** Milliseconds that every answer is delayed by. Requests that wait are answered at once when it changes. */
  set latency(milliseconds: number) {
    this.#latency = milliseconds;
    this.#held.abort();
    this.#held = new AbortController();
  }

  async delay(): Promise<void> {
    if (this.#latency === 0) return;
    // It rejects only where it is cut short.
    await wait(this.#latency, undefined, { signal: this.#held.signal }).catch(() => undefined);
  }

  set(faults: readonly Fault[]): void {
    this.#waiting = faults.map((fault) => ({ fault, path: new RegExp(fault.path), remaining: fault.count }));
  }

  /** Returns whether a fault has answered the request; no route may answer it then. */
  take(request: Request, response: Response): boolean {
    const found = this.#waiting.find(({ path, remaining }) => remaining > 0 && path.test(request.path));
    if (!found) return false;
    found.remaining -= 1;
    cause[found.fault.kind](request, response);
    return true;
  }

  clear(): void {
    this.#waiting = [];
    this.latency = 0;
  }
}
