import type { Response } from 'express';

/** One call of an API since the last reset. */
export interface Call {
  readonly method: string;
  /** Path and query, without the origin. */
  readonly path: string;
  /** The queries that ran: several in a composite. */
  readonly soql: readonly string[];
  /** Null while unanswered, and if the connection was closed early. */
  readonly status: number | null;
  /** Whether it counts to the org's daily API requests. */
  readonly counted: boolean;
}

interface Entry {
  method: string;
  path: string;
  soql: string[];
  status: number | null;
  counted: boolean;
}

/** Every call below `/services`, in the order they came. */
export class CallLog {
  #entries: Entry[] = [];

  /** Starts an entry; `of` finds it again by the response. */
  start(method: string, path: string, response: Response): void {
    const entry: Entry = { method, path, soql: [], status: null, counted: false };
    this.#entries.push(entry);
    response.locals.call = entry;
    response.on('finish', () => {
      entry.status = response.statusCode;
    });
  }

  of(response: Response): Entry {
    return response.locals.call as Entry;
  }

  list(): Call[] {
    return this.#entries.map((entry) => ({ ...entry, soql: [...entry.soql] }));
  }

  clear(): void {
    this.#entries = [];
  }
}
