import type { Bounds } from '../bounds.ts';
import type { CallRecord } from './call.ts';
import type { SalesforceHosts } from './hosts.ts';
import { createTransport, type Transport } from './transport.ts';

/** A transport that remembers its calls, to be written down with what comes of them. */
export const recordTransport = (
  { hosts, bounds }: { readonly hosts: SalesforceHosts; readonly bounds: Pick<Bounds, 'call'> },
  { setupId, verificationId = null }: { readonly setupId: string; readonly verificationId?: string | null },
  until?: AbortSignal,
): {
  readonly transport: Transport;
  /** The calls since this was last asked for. */
  takeCalls(): (CallRecord & { readonly setupId: string; readonly verificationId: string | null })[];
} => {
  const calls: CallRecord[] = [];
  return {
    transport: createTransport(hosts, (call) => calls.push(call), {
      deadline: bounds.call,
      ...(until ? { until } : {}),
    }),
    takeCalls: () => calls.splice(0).map((call) => ({ ...call, setupId, verificationId })),
  };
};
