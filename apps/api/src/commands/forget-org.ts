import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';

/**
 * Removes everything that was found, seen, read, or confirmed by a person about the org of a setup, so that nothing of it counts
 * or is shown once the setup belongs to another one. Answers stay. The caller ends the sign-ins.
 */
export const forgetOrg = async (
  tx: Transaction,
  { id, orgId, exceptions }: Pick<Setup, 'id' | 'orgId' | 'exceptions'>,
  now: number,
): Promise<void> => {
  await tx.findings.void(id, 'all', now);
  if (Object.keys(exceptions).length > 0) await tx.setups.setExceptions(id, {});
  // A colleague was asked to do a step in that org.
  await tx.links.removeHandOffs(id);
  if (orgId !== null) await tx.evidence.removeOfOrg(id, orgId);
  await tx.keptReadings.remove(id);
};
