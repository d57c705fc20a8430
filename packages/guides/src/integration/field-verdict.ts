import type { Severity } from '@orgready/shared/document/verdict';
import type { Verdict } from '../model/check.ts';
import { failed, inapplicable, passed } from './define-check.ts';
import type { FieldFinding } from './field-findings.ts';
import { fieldMatrix } from './field-matrix.ts';
import type { Key } from './locales/en.ts';

/** Returns the verdict on the findings of some fields; `severity` is that of a field that cannot be used. */
export const fieldVerdict = (findings: readonly FieldFinding[], severity: Severity): Verdict<Key> => {
  if (findings.length === 0) return inapplicable('field-rights.none');
  const evidence = fieldMatrix(findings);
  const open = findings.filter(({ problem }) => problem !== null);
  if (open.length === 0)
    return passed({ key: 'field-rights.passed', params: { count: findings.length } }, evidence);
  const unknown = open.filter(({ problem }) => problem === 'unknown').length;
  return unknown === open.length
    ? failed(
        severity,
        { key: 'field-rights.unknown', params: { count: unknown } },
        'field-rights.unknown.remedy',
        evidence,
      )
    : failed(
        severity,
        { key: 'field-rights.missing', params: { count: open.length, total: findings.length } },
        'field-rights.remedy',
        evidence,
      );
};
