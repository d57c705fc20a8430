import type { Failure, Read } from '@orgready/guides/model/fact';
import { SalesforceRefusal } from './refusal.ts';

/** The result of a read; see `Read` for what the value is. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** Returns the same key for two reads that request the same data. */
export const keyOf = (read: Read): string => JSON.stringify(read);

/** Turns Salesforce's refusal into an answer. Any other error is our own fault and is thrown again. */
export const answerOfError = (error: unknown): ReadAnswer => {
  if (error instanceof SalesforceRefusal) return { ok: false, failure: error.failure };
  throw error;
};

export const unexpectedAnswer: ReadAnswer = {
  ok: false,
  failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' },
};

export const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
