import type { Viewer } from '../org/viewer.ts';

/** The values sent, by declared column names; every column is writable and has a value of its type. */
export type Sent = Readonly<Record<string, unknown>>;

/**
 * How records of one object are changed. Each operation throws a `SalesforceError` before it changes anything; an
 * operation that is missing is one that Salesforce does not have for the object.
 */
export interface Writer {
  readonly object: string;
  /** The new record's id. */
  create?(viewer: Viewer, sent: Sent): string;
  update?(viewer: Viewer, id: string, sent: Sent): void;
  remove?(viewer: Viewer, id: string): void;
}

export const textOf = (sent: Sent, name: string): string | undefined => {
  const value = sent[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};
