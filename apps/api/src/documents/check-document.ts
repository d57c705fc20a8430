import type { Evidence, MatrixRow, Message } from '@orgready/guides/model/check';
import { readsOf } from '@orgready/guides/plan';
import type { SetupPath } from '@orgready/guides/setup-pages';
import type { Evidence as EvidenceDocument } from '@orgready/shared/document/evidence';
import { packMatrix } from '@orgready/shared/document/matrix';
import type { CheckDocument } from '@orgready/shared/document/step';
import { type CheckState, isAttestable, isUnchecked } from '../domain/step-status.ts';
import type { Words } from '../domain/words.ts';
import type { Attestation } from '../storage/attestations.ts';
import type { Finding } from '../storage/findings.ts';
import { type ActPlace, actDocument } from './act-document.ts';
import { checkLine } from './check-line.ts';

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

/** What only the step of a check knows about it, in addition to the finding. */
interface Place extends ActPlace {
  /** The evidence of the check. */
  readonly evidence: readonly Evidence[];
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
  const lacks = verdict && 'lacks' in verdict ? verdict.lacks : undefined;
  const remedy = verdict && 'remedy' in verdict ? verdict.remedy : undefined;
  const isOpen = isAttestable(check, verdict);
  const parts = isOpen && verdict?.outcome === 'cantTell' ? (verdict.parts ?? []) : [];
  const ownStatement = check.statement === undefined ? null : { key: check.statement };
  const statement: Message | null =
    (verdict && 'statement' in verdict ? verdict.statement : null) ?? ownStatement;
  return {
    ...checkLine(state, finding, attestation, words),
    why: words.text(check.why),
    waitsFor: verdict ? null : (waitsFor ?? null),
    remedy: remedy ? words.text(remedy.key, remedy.params) : [],
    act: act ? actDocument(act, words, place) : null,
    ...(lacks ? { lacks: [...lacks] } : {}),
    ...(verdict?.outcome === 'cantTell' && verdict.since !== undefined ? { since: verdict.since } : {}),
    evidence: verdict ? evidence.map((one) => evidenceDocument(one, words, place)) : [],
    reads: readsOf([check]).map((key) => words.line(key)),
    checkedAs: isUnchecked(verdict) ? null : (finding?.username ?? null),
    parts: parts.map(({ text, page }) => ({
      text: words.text(text.key, text.params),
      href: place.toSetup(page),
    })),
    attestable: statement && isOpen ? words.text(statement.key, statement.params) : null,
  };
};
