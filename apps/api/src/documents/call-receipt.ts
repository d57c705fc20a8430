import type { CallReceipt } from '@orgready/shared/contract/entities';
import { callKindOf } from '../domain/call-kind.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';

/** Returns every call that was made for a setup, oldest first, and what they show together: whether any of them could write. */
export const callReceiptOf = async (
  storage: Pick<Storage, 'apiCalls'>,
  { id, customer, org }: Setup,
  now: number,
): Promise<CallReceipt> => {
  const listed = await storage.apiCalls.list(id, null);
  const calls = listed.toReversed().map((call) => ({ ...call, kind: callKindOf(call) }));
  return {
    setup: id,
    customer,
    org: org && { id: org.id, name: org.name, host: org.host },
    madeAt: now,
    firstAt: calls[0]?.at ?? null,
    lastAt: calls.at(-1)?.at ?? null,
    total: calls.length,
    notShownToBeReads: calls.filter(({ kind }) => kind === 'other').length,
    calls,
  };
};
