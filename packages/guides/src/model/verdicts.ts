import type { CantTellReason, Severity } from '@orgready/shared/document/verdict';
import type { Act, Evidence, Message, Shown, SomeEvidence, StatementPart, Verdict } from './check.ts';

/** Returns evidence of a value, if no particular value is expected. */
export const actualValue = <Key extends string>(label: Shown<Key>, actual: Shown<Key>): Evidence<Key> => ({
  kind: 'value',
  label,
  expected: null,
  actual,
});

/** Returns evidence of a value next to the expected one. */
export const compared = <Key extends string>(
  label: Shown<Key>,
  expected: Shown<Key>,
  actual: Shown<Key>,
): Evidence<Key> => ({ kind: 'value', label, expected, actual });

/** Returns evidence of rows; they are all of them unless `total` is larger. */
export const records = <Key extends string>(
  label: Shown<Key>,
  columns: readonly Shown<Key>[],
  rows: readonly (readonly Shown<Key>[])[],
  total: number = rows.length,
): Evidence<Key> => ({ kind: 'records', label, columns, rows, total });

type MessageOrKey<Key extends string> = Key | Message<Key>;
const messageOf = <Key extends string>(message: MessageOrKey<Key>): Message<Key> =>
  typeof message === 'string' ? { key: message } : message;

export const passed = <Key extends string>(
  message: MessageOrKey<Key>,
  ...evidence: SomeEvidence<Key>
): Verdict<Key> => ({
  outcome: 'passed',
  message: messageOf(message),
  evidence,
});

export const failed = <Key extends string>(
  severity: Severity,
  message: MessageOrKey<Key>,
  remedy: MessageOrKey<Key> | null,
  ...evidence: SomeEvidence<Key>
): Verdict<Key> => ({
  outcome: 'failed',
  severity,
  message: messageOf(message),
  ...(remedy === null ? {} : { remedy: messageOf(remedy) }),
  evidence,
});

export const inapplicable = <Key extends string>(why: MessageOrKey<Key>): Verdict<Key> => ({
  outcome: 'inapplicable',
  why: messageOf(why),
});

export const cantTell = <Key extends string>(
  reason: CantTellReason,
  more: {
    readonly severity?: Severity;
    readonly message?: MessageOrKey<Key>;
    readonly remedy?: MessageOrKey<Key>;
    readonly parts?: readonly StatementPart<Key>[];
    readonly statement?: MessageOrKey<Key>;
    readonly evidence?: readonly Evidence<Key>[];
    readonly lacks?: readonly string[];
    readonly since?: number;
  } = {},
): Verdict<Key> => ({
  outcome: 'cantTell',
  reason,
  ...(more.severity === undefined ? {} : { severity: more.severity }),
  ...(more.message === undefined ? {} : { message: messageOf(more.message) }),
  ...(more.remedy === undefined ? {} : { remedy: messageOf(more.remedy) }),
  ...(more.parts === undefined || more.parts.length === 0 ? {} : { parts: more.parts }),
  ...(more.statement === undefined ? {} : { statement: messageOf(more.statement) }),
  ...(more.evidence === undefined ? {} : { evidence: more.evidence }),
  ...(more.lacks === undefined ? {} : { lacks: more.lacks }),
  ...(more.since === undefined ? {} : { since: more.since }),
});

/** Returns the verdict with what the reader does next, if that is not the task of its check. */
export const withAct = <Key extends string>(verdict: Verdict<Key>, act: Act<Key>): Verdict<Key> =>
  verdict.outcome === 'failed' || verdict.outcome === 'cantTell' ? { ...verdict, act } : verdict;
