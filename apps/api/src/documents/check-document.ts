import type { Evidence } from '@orgready/guides/model/check';
import { readsOf } from '@orgready/guides/plan';
import type { SetupPath } from '@orgready/guides/setup-pages';
import type { Evidence as EvidenceDocument } from '@orgready/shared/document/evidence';
import type { CheckDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
import { type CheckState, isAttestable } from '../domain/step-status.ts';
import type { Attestation } from '../storage/attestations.ts';
import type { Finding } from '../storage/findings.ts';
import type { Words } from './words.ts';

/** The address of a page of Setup in the reader's org; null while it is not known. */
export type ToSetup = (path: SetupPath) => string | null;

const evidenceDocument = (evidence: Evidence, words: Words, toSetup: ToSetup): EvidenceDocument => {
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
      return {
        kind: 'matrix',
        label,
        columns: evidence.columns.map(words.shown),
        groups: evidence.groups.map((group) => ({
          name: words.shown(group.name),
          label: group.label,
          note: group.note === null ? null : words.shown(group.note),
          gaps: group.gaps,
          rows: group.rows.map((row) => ({
            name: row.name,
            label: row.label ?? null,
            note: row.note === null ? null : words.shown(row.note),
            href: row.path === undefined ? null : toSetup(row.path),
            cells: row.cells.map((cell) => ({
              state: cell.state,
              grantedBy: cell.grantedBy.map(words.shown),
            })),
          })),
        })),
        missing: evidence.missing.map(words.shown),
      };
  }
};

const nothing: Text = [];

/** A check as the web shows it: the finding in the reader's words. */
export const checkDocument = (
  { check, verdict }: CheckState,
  finding: Finding | undefined,
  attestation: Attestation | undefined,
  words: Words,
  { toSetup, waitsFor }: { readonly toSetup: ToSetup; readonly waitsFor: string | undefined },
): CheckDocument => {
  const message = verdict && ('why' in verdict ? verdict.why : verdict.message);
  const remedy = verdict && 'remedy' in verdict ? verdict.remedy : undefined;
  const refusal = verdict?.outcome === 'cantTell' ? verdict.refusal : undefined;
  // What came of no answer, or of one that made no sense, is a code of ours.
  const hasAnswered = verdict?.outcome === 'cantTell' && !['unreachable', 'fault'].includes(verdict.reason);
  const attestable = isAttestable(check, verdict);
  return {
    id: check.id,
    title: words.line(check.title),
    why: words.text(check.why),
    outcome: verdict?.outcome ?? 'untested',
    severity: verdict?.outcome === 'failed' ? verdict.severity : null,
    reason: verdict?.outcome === 'cantTell' ? verdict.reason : null,
    waitsFor: verdict ? null : (waitsFor ?? null),
    message: [
      ...(message ? words.text(message.key, message.params) : nothing),
      ...(refusal?.code
        ? [' ', ...words.text(hasAnswered ? 'refused.with-code' : 'refused.own-code', { code: refusal.code })]
        : nothing),
    ],
    remedy: remedy ? words.text(remedy.key, remedy.params) : nothing,
    evidence:
      verdict && 'evidence' in verdict
        ? (verdict.evidence ?? []).map((one) => evidenceDocument(one, words, toSetup))
        : [],
    reads: readsOf([check]).map((key) => words.line(key)),
    checkedAt: finding?.at ?? null,
    seenBy: finding?.username ?? null,
    attestation:
      attestable && attestation
        ? { name: attestation.name, note: attestation.note, at: attestation.at }
        : null,
    attestable: attestable && check.statement ? words.text(check.statement) : null,
  };
};
