import type { NewEvent } from '../storage/events.ts';
import type { NewFinding } from '../storage/findings.ts';
import type { Transaction } from '../storage/storage.ts';

const statementOf = (verdict: object | undefined): string =>
  JSON.stringify(verdict && 'statement' in verdict ? verdict.statement : null);

/**
 * Takes back the confirmations of statements that these findings replace: a person confirmed what the org showed
 * before. Called before the findings are recorded. Returns the events.
 */
export const withdrawOutdated = async (
  tx: Transaction,
  setupId: string,
  findings: readonly NewFinding[],
  now: number,
): Promise<readonly NewEvent[]> => {
  const stating = findings.filter(({ verdict }) => 'statement' in verdict);
  if (stating.length === 0) return [];
  const attested = await tx.attestations.current(setupId);
  const candidates = stating.filter(({ checkId }) => attested.has(checkId));
  if (candidates.length === 0) return [];
  const before = await tx.findings.latest(setupId);
  const outdated = candidates.filter(
    ({ checkId, verdict }) => statementOf(before.get(checkId)?.verdict) !== statementOf(verdict),
  );
  for (const { checkId } of outdated) await tx.attestations.withdraw(setupId, checkId, now);
  return outdated.map(({ checkId: check }) => ({
    kind: 'attestation-withdrawn',
    setupId,
    detail: { check },
  }));
};
