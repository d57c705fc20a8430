import type { CantTellReason, Severity } from '@orgready/shared/document/verdict';
import type { Evidence, Message, Seen, Shown, Verdict } from './check.ts';

/** A value that was seen, where nothing in particular is expected. */
export const seen = <Key extends string>(label: Shown<Key>, actual: Shown<Key>): Evidence<Key> => ({
  kind: 'value',
  label,
  expected: null,
  actual,
});

/** A value that was seen beside the one that is expected. */
export const compared = <Key extends string>(
  label: Shown<Key>,
  expected: Shown<Key>,
  actual: Shown<Key>,
): Evidence<Key> => ({ kind: 'value', label, expected, actual });

/** Rows that were seen, all of them unless `total` says that there are more. */
export const records = <Key extends string>(
  label: Shown<Key>,
  columns: readonly Shown<Key>[],
  rows: readonly (readonly Shown<Key>[])[],
  total: number = rows.length,
): Evidence<Key> => ({ kind: 'records', label, columns, rows, total });

type Said<Key extends string> = Key | Message<Key>;
const messageOf = <Key extends string>(said: Said<Key>): Message<Key> =>
  typeof said === 'string' ? { key: said } : said;

export const passed = <Key extends string>(message: Said<Key>, ...evidence: Seen<Key>): Verdict<Key> => ({
  outcome: 'passed',
  message: messageOf(message),
  evidence,
});

export const failed = <Key extends string>(
  severity: Severity,
  message: Said<Key>,
  remedy: Said<Key> | null,
  ...evidence: Seen<Key>
): Verdict<Key> => ({
  outcome: 'failed',
  severity,
  message: messageOf(message),
  ...(remedy === null ? {} : { remedy: messageOf(remedy) }),
  evidence,
});

export const inapplicable = <Key extends string>(why: Said<Key>): Verdict<Key> => ({
  outcome: 'inapplicable',
  why: messageOf(why),
});

export const cantTell = <Key extends string>(
  reason: CantTellReason,
  more: {
    readonly severity?: Severity;
    readonly message?: Said<Key>;
    readonly remedy?: Said<Key>;
    readonly evidence?: readonly Evidence<Key>[];
  } = {},
): Verdict<Key> => ({
  outcome: 'cantTell',
  reason,
  ...(more.severity === undefined ? {} : { severity: more.severity }),
  ...(more.message === undefined ? {} : { message: messageOf(more.message) }),
  ...(more.remedy === undefined ? {} : { remedy: messageOf(more.remedy) }),
  ...(more.evidence === undefined ? {} : { evidence: more.evidence }),
});
