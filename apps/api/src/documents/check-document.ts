import type { Act, Evidence, MatrixRow } from '@orgready/guides/model/check';
import type { Step } from '@orgready/guides/model/guide';
import { readsOf } from '@orgready/guides/plan';
import type { SetupPath } from '@orgready/guides/setup-pages';
import type { Evidence as EvidenceDocument } from '@orgready/shared/document/evidence';
import { packMatrix } from '@orgready/shared/document/matrix';
import type { CheckDocument } from '@orgready/shared/document/step';
import type { Act as ActDocument } from '@orgready/shared/document/task';
import { type CheckState, isAttestable, isUnchecked } from '../domain/step-status.ts';
import type { Words } from '../domain/words.ts';
import type { Attestation } from '../storage/attestations.ts';
import type { Finding } from '../storage/findings.ts';
import { checkLine } from './check-line.ts';

/** Returns the address of a Setup page in the reader's org; null while the org is unknown. */
type ToSetup = (path: SetupPath) => string | null;

/** Returns the Setup page where a row of a table is changed; undefined if there is none. */
export type PageOfRow = (row: MatrixRow) => SetupPath | undefined;

const evidenceDocument = (
  evidence: Evidence,
  words: Words,
  { toSetup, pageOfRow }: Pick<Place, 'toSetup' | 'pageOfRow'>,
): EvidenceDocument => {
  const label = words.shown(evidence.label);
  switch (evidence.kind) {
    case 'value':
      return {
        kind: 'value',
        label,
        expected: evidence.expected === null ? null : words.shown(evidence.expected),
        actual: words.shown(evidence.actual),
      };
    case 'records':
      return {
        kind: 'records',
        label,
        columns: evidence.columns.map(words.shown),
        rows: evidence.rows.map((row) => row.map(words.shown)),
        total: evidence.total,
      };
    case 'matrix':
      return packMatrix({
        label,
        columns: evidence.columns.map(words.shown),
        groups: evidence.groups.map((group) => ({
          name: words.shown(group.name),
          label: group.label,
          note: group.note === null ? null : words.shown(group.note),
          gaps: group.gaps,
          rows: group.rows.map((row) => {
            const path = pageOfRow(row);
            return {
              name: row.name,
              label: row.label ?? null,
              note: row.note === null ? null : words.shown(row.note),
              href: path === undefined ? null : toSetup(path),
              cells: row.cells.map((cell) => ({
                state: cell.state,
                grantedBy: cell.grantedBy.map(words.shown),
              })),
            };
          }),
        })),
        missing: evidence.missing.map(words.shown),
      });
  }
};

/** Returns what the reader does next; null if the act is impossible here, so that the task of the check is next. */
const actDocument = (act: Act, words: Words, { toSetup, otherStep }: Place): ActDocument | null => {
  const say = ({ key, params }: Act['label']) => words.line(key, params);
  if (act.kind === 'step' || act.kind === 'step-of') {
    const step = otherStep(act);
    const params = { ...act.label.params, step: step ? words.line(step.name) : '' };
    return step ? { kind: 'step', label: words.line(act.label.key, params), step: step.id } : null;
  }
  const label = say(act.label);
  switch (act.kind) {
    case 'open': {
      const href = toSetup(act.page);
      return href === null ? null : { kind: 'open', label, href };
    }
    case 'choose':
      return { kind: 'choose', label, question: act.question };
    case 'forward':
      return { kind: 'forward', label, subject: say(act.subject), message: say(act.message) };
  }
};

/** An act that leads to another step. */
export type StepAct = Extract<Act, { kind: 'step' | 'step-of' }>;

/** What only the step of a check knows about it, in addition to the finding. */
interface Place {
  /** The evidence of the check. */
  readonly evidence: readonly Evidence[];
  readonly toSetup: ToSetup;
  /** Returns the step that the act leads to; undefined on that step, and in a setup without it. */
  readonly otherStep: (act: StepAct) => Pick<Step, 'id' | 'name'> | undefined;
  readonly pageOfRow: PageOfRow;
  /** The step whose question must be answered first. */
  readonly waitsFor: string | undefined;
}

/** Returns a check for the page of its step: the finding in the reader's language, with the evidence. */
export const checkDocument = (
  state: CheckState,
  finding: Finding | undefined,
  attestation: Attestation | undefined,
  words: Words,
  place: Place,
): CheckDocument => {
  const { check, verdict } = state;
  const { evidence, waitsFor } = place;
  const act = verdict && 'act' in verdict ? verdict.act : undefined;
  const remedy = verdict && 'remedy' in verdict ? verdict.remedy : undefined;
  return {
    ...checkLine(state, finding, attestation, words),
    why: words.text(check.why),
    waitsFor: verdict ? null : (waitsFor ?? null),
    remedy: remedy ? words.text(remedy.key, remedy.params) : [],
    act: act ? actDocument(act, words, place) : null,
    evidence: verdict ? evidence.map((one) => evidenceDocument(one, words, place)) : [],
    reads: readsOf([check]).map((key) => words.line(key)),
    checkedAs: isUnchecked(verdict) ? null : (finding?.username ?? null),
    attestable: check.statement && isAttestable(check, verdict) ? words.text(check.statement) : null,
  };
};
