import type { Severity } from '@orgready/shared/document/verdict';
import type { Verdict } from '../model/check.ts';
import { type FieldFinding, fieldMatrix } from './access-matrix.ts';
import type { Key } from './locales/en.ts';

/** What follows from the findings of some fields; the severity is that of a field that cannot be used. */
export const fieldVerdict = (findings: readonly FieldFinding[], severity: Severity): Verdict<Key> => {
  if (findings.length === 0) return { outcome: 'inapplicable', why: { key: 'field-rights.none' } };
  const evidence = [fieldMatrix(findings)] as const;
  const open = findings.filter(({ problem }) => problem !== null);
  if (open.length === 0)
    return {
      outcome: 'passed',
      message: { key: 'field-rights.passed', params: { count: findings.length } },
      evidence,
    };
  const unknown = open.filter(({ problem }) => problem === 'unknown').length;
  return {
    outcome: 'failed',
    severity,
    message:
      unknown === open.length
        ? { key: 'field-rights.unknown', params: { count: unknown } }
        : { key: 'field-rights.missing', params: { count: open.length, total: findings.length } },
    remedy: { key: unknown === open.length ? 'field-rights.unknown.remedy' : 'field-rights.remedy' },
    evidence,
  };
};
