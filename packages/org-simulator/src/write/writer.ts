import type { Viewer } from '../org/viewer.ts';

/** What was sent, by the columns' own names; every column is one that may be written, with a value of its kind. */
export type Sent = Readonly<Record<string, unknown>>;

/**
 * How records of one object are changed. Each throws a `SalesforceError` before it changes anything; an operation that
 * the object lacks is one that Salesforce does not have for it.
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
