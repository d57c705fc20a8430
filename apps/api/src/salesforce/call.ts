/** A request as it leaves for Salesforce. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Salesforce's whole answer. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One call as it went; `error` is Salesforce's code, or our name for what happened on the way. */
export interface CallRecord {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly asked: string[];
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
  readonly counted: boolean;
}
