import type { Severity } from '@orgready/shared/document/verdict';
import { ask, goTo } from '../model/acts.ts';
import type { Evidence, Verdict } from '../model/check.ts';
import type { IntegrationContext } from './context.ts';
import { cantTell, failed, inapplicable, passed, withAct } from './define-check.ts';
import { doubtVerdict } from './doubtful-grants.ts';
import type { FieldCause } from './field-causes.ts';
import type { FieldFinding } from './field-findings.ts';
import { fieldMatrix } from './field-matrix.ts';
import type { Key } from './locales/en.ts';
import { causeOf } from './lost-grants.ts';

const nameOf = ({ object, field }: FieldFinding): string => `${object}.${field}`;

/** Returns a field with what to use in its place, for the vendor: `Account.BillingAddress → BillingStreet, BillingCity`. */
const withNames = (finding: FieldFinding): string => {
  const names = finding.cause && 'names' in finding.cause ? finding.cause.names : [];
  return names.length > 0 ? `${nameOf(finding)} → ${names.join(', ')}` : nameOf(finding);
};

/** The placeholders of the message to the vendor, by why fields cannot be used. */
const placeholders = {
  unknown: 'absent',
  package: 'inPackage',
  parent: 'onParent',
  'person-accounts': 'persons',
  currencies: 'currencies',
  'state-country': 'states',
  'record-types': 'types',
  compound: 'compounds',
  formula: 'formulas',
  'auto-number': 'numbers',
  system: 'system',
} as const satisfies Record<FieldCause['kind'], string>;

/** Returns the act of forwarding the list of fields to the vendor. */
const askVendor = (findings: readonly FieldFinding[], setup: IntegrationContext) =>
  ask(
    'ask.fields',
    setup,
    Object.fromEntries(
      Object.entries(placeholders).map(([kind, name]) => {
        const found = findings.filter(({ cause }) => cause?.kind === kind).map(withNames);
        return [name, found.length > 0 ? found : 'none'];
      }),
    ),
  );

/** Returns the verdict on fields that only the vendor's definition can mend. */
const forVendor = (
  open: readonly FieldFinding[],
  total: number,
  severity: Severity,
  evidence: Evidence<Key>,
  setup: IntegrationContext,
): Verdict<Key> => {
  const [kind, ...others] = new Set(open.flatMap(({ cause }) => cause?.kind ?? []));
  const names = open.flatMap(({ cause }) => (cause && 'names' in cause ? cause.names : []));
  const params = {
    count: open.length,
    total,
    fields: open.map(nameOf),
    instead: names.length > 0 ? names : 'none',
  };
  const verdict =
    kind === undefined || others.length > 0
      ? failed(severity, { key: 'field-rights.vendor', params }, 'field-rights.vendor.remedy', evidence)
      : failed(
          severity,
          { key: `field-rights.${kind}`, params },
          { key: `field-rights.${kind}.remedy`, params },
          evidence,
        );
  return withAct(verdict, askVendor(open, setup));
};

/** Returns the verdict on fields on which nothing is missing, and some of which cannot be determined, or not used yet. */
const undecided = (
  findings: readonly FieldFinding[],
  severity: Severity,
  evidence: Evidence<Key>,
): Verdict<Key> => {
  const inDoubt = doubtVerdict(
    findings.flatMap(({ problem, doubtful }) => (problem === 'in-doubt' ? doubtful : [])),
    [evidence],
  );
  if (inDoubt) return inDoubt;
  const waiting = [
    ...new Set(findings.flatMap(({ problem, object }) => (problem === 'waits' ? object : []))),
  ];
  if (waiting.length > 0)
    return withAct(
      cantTell('not-yet', {
        severity,
        message: { key: 'field-rights.waits', params: { objects: waiting } },
        evidence: [evidence],
      }),
      goTo('object-access'),
    );
  const disputed = findings.filter(({ problem }) => problem === 'disputed');
  return disputed.length > 0
    ? cantTell('not-readable-by-api', {
        // Nobody can make Salesforce agree with itself: it holds nobody up.
        severity: severity === 'advice' ? 'advice' : 'warning',
        message: { key: 'field-rights.disputed', params: { fields: disputed.map(nameOf) } },
        remedy: 'field-rights.disputed.remedy',
        evidence: [evidence],
      })
    : passed({ key: 'field-rights.passed', params: { count: findings.length } }, evidence);
};

/** Returns the verdict on the findings of some fields; `severity` is that of a field that cannot be used. */
export const fieldVerdict = (
  findings: readonly FieldFinding[],
  severity: Severity,
  remedy: Key,
  setup: IntegrationContext,
): Verdict<Key> => {
  if (findings.length === 0) return inapplicable('field-rights.none');
  const evidence = fieldMatrix(findings);
  const hidden = findings.filter(({ problem }) => problem === 'no-read' || problem === 'no-edit');
  const wrong = findings.filter(({ cause }) => cause !== null);
  if (hidden.length === 0)
    return wrong.length > 0
      ? forVendor(wrong, findings.length, severity, evidence, setup)
      : undecided(findings, severity, evidence);
  const cause = causeOf(hidden.map(({ lost }) => lost));
  if (cause) return withAct(failed(severity, cause.message, cause.remedy, evidence), cause.act);
  const counts = { count: hidden.length, total: findings.length, others: wrong.length };
  return failed(severity, { key: 'field-rights.missing', params: counts }, remedy, evidence);
};
