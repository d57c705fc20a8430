import type { Severity } from '@orgready/shared/document/verdict';
import { ask, goTo } from '../model/acts.ts';
import type { Verdict } from '../model/check.ts';
import type { IntegrationContext } from './context.ts';
import { cantTell, failed, inapplicable, passed, withAct } from './define-check.ts';
import type { FieldFinding } from './field-findings.ts';
import { fieldMatrix } from './field-matrix.ts';
import type { Key } from './locales/en.ts';
import { causeOf } from './lost-grants.ts';

/** Returns the verdict on the findings of some fields; `severity` is that of a field that cannot be used. */
export const fieldVerdict = (
  findings: readonly FieldFinding[],
  severity: Severity,
  remedy: Key,
  setup: IntegrationContext,
): Verdict<Key> => {
  if (findings.length === 0) return inapplicable('field-rights.none');
  const evidence = fieldMatrix(findings);
  const open = findings.filter(({ problem }) => problem !== null && problem !== 'waits');
  if (open.length === 0) {
    const waiting = new Set(findings.flatMap(({ problem, object }) => (problem === 'waits' ? [object] : [])));
    return waiting.size === 0
      ? passed({ key: 'field-rights.passed', params: { count: findings.length } }, evidence)
      : withAct(
          cantTell('not-yet', {
            severity,
            message: { key: 'field-rights.waits', params: { objects: [...waiting] } },
            evidence: [evidence],
          }),
          goTo('object-access'),
        );
  }
  const unknown = open.filter(({ problem }) => problem === 'unknown');
  const cause = causeOf(open.map(({ lost }) => lost));
  if (cause) return withAct(failed(severity, cause.message, cause.remedy, evidence), cause.act);
  return unknown.length === open.length
    ? withAct(
        failed(
          severity,
          { key: 'field-rights.unknown', params: { count: unknown.length } },
          'field-rights.unknown.remedy',
          evidence,
        ),
        ask('ask.unknown-field', setup, { fields: unknown.map(({ object, field }) => `${object}.${field}`) }),
      )
    : failed(
        severity,
        { key: 'field-rights.missing', params: { count: open.length, total: findings.length } },
        remedy,
        evidence,
      );
};
