import type { CheckLine } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
import { type CheckState, isAttestable, isUnchecked } from '../domain/step-status.ts';
import type { Words } from '../domain/words.ts';
import type { Attestation } from '../storage/attestations.ts';
import type { Finding } from '../storage/findings.ts';

const nothing: Text = [];

/** Returns a check in one line: the finding in the reader's language, without evidence. */
export const checkLine = (
  { check, verdict }: CheckState,
  finding: Finding | undefined,
  attestation: Attestation | undefined,
  words: Words,
): CheckLine => {
  const message = verdict && ('why' in verdict ? verdict.why : verdict.message);
  const refusal = verdict?.outcome === 'cantTell' ? verdict.refusal : undefined;
  // If Salesforce did not answer, or its answer could not be parsed, the code is ours.
  const hasAnswered = verdict?.outcome === 'cantTell' && !['unreachable', 'fault'].includes(verdict.reason);
  return {
    id: check.id,
    title: words.line(check.title),
    outcome: verdict?.outcome ?? 'untested',
    severity: verdict?.outcome === 'failed' ? verdict.severity : null,
    reason: verdict?.outcome === 'cantTell' ? verdict.reason : null,
    message: [
      ...(message ? words.text(message.key, message.params) : nothing),
      ...(refusal?.code
        ? [' ', ...words.text(hasAnswered ? 'refused.with-code' : 'refused.own-code', { code: refusal.code })]
        : nothing),
    ],
    checkedAt: isUnchecked(verdict) ? null : (finding?.at ?? null),
    attestation:
      attestation && isAttestable(check, verdict)
        ? { name: attestation.name, note: attestation.note, at: attestation.at }
        : null,
  };
};
