import type { StaffCheck, StaffFindings } from '@orgready/shared/contract/staff-findings';
import type { useWords } from '../../locales/Words.tsx';
import type { Mark } from '../../ui/Mark.ts';
import { checkMark, markOfStatus } from '../../wizard/marks.ts';
import type { useFindingsWords } from './useFindingsWords.ts';

type Step = StaffFindings['steps'][number];

/** A step in the report: its status, and a sentence for each finding. */
export interface ReportStep {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  readonly state: string;
  readonly sentences: readonly string[];
}

interface Words {
  readonly own: ReturnType<typeof useFindingsWords>['line'];
  readonly shared: ReturnType<typeof useWords>['line'];
  /** Returns a day as it is written. */
  day(at: number): string;
}

/** Returns what the report says of a check; nothing if it does not apply. */
const sentenceOf = (check: StaffCheck, { own, shared, day }: Words): readonly string[] => {
  const { title, message, code, attestation, outcome } = check;
  if (attestation) {
    const params = { check: title, name: attestation.name ?? '', day: day(attestation.at) };
    return [own(attestation.name === null ? 'report.attested' : 'report.attested-by', params)];
  }
  const mark = checkMark(check);
  if (mark === 'inapplicable' || outcome === 'untested') return [];
  const text = message ?? (code === null ? '' : own('findings.withheld'));
  if (mark === 'passed') return [own('report.message', { check: title, message: text })];
  const state =
    outcome === 'failed' && check.severity ? shared(`severity.${check.severity}`) : shared(`mark.${mark}`);
  return [own('report.finding', { check: title, state, message: text }).trimEnd()];
};

/** Returns the report of a setup as staff may read it, step by step. */
export const reportOf = (findings: StaffFindings, words: Words): readonly ReportStep[] =>
  findings.steps.map(({ id, name, status, exception, checks }: Step) => ({
    id,
    name,
    mark: markOfStatus[status],
    state: words.shared(`mark.${markOfStatus[status]}`),
    sentences: [
      ...(exception
        ? [words.own(`report.${exception.kind}`, { name: exception.name, reason: exception.reason })]
        : []),
      ...checks.flatMap((check) => sentenceOf(check, words)),
    ],
  }));
