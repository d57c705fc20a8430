import type { Bounds } from '../bounds.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { CallRecord } from './call.ts';
import type { SalesforceHosts } from './hosts.ts';
import type { LimitOptions, OrgLimiter } from './org-limiter.ts';
import { createTransport, type Transport } from './transport.ts';

export interface RecordDeps {
  readonly hosts: SalesforceHosts;
  readonly bounds: Pick<Bounds, 'call' | 'retryPause'>;
  readonly limiter: OrgLimiter;
  readonly metrics: Pick<Metrics, 'countCall'>;
}

/**
 * A transport that remembers its calls, to be written down with what comes of them.
 * @param org whose limit the calls wait for; absent while nobody knows the org.
 */
export const recordTransport = (
  { hosts, bounds, limiter, metrics }: RecordDeps,
  { setupId, verificationId = null }: { readonly setupId: string; readonly verificationId?: string | null },
  {
    until,
    org,
  }: {
    readonly until?: AbortSignal;
    readonly org?: Omit<LimitOptions, 'until' | 'setupId'> | undefined;
  } = {},
): {
  readonly transport: Transport;
  /** The same for the calls to an org that has become known. */
  to(orgId: string): Transport;
  /** The calls since this was last asked for. */
  takeCalls(): (CallRecord & {
    readonly setupId: string;
    readonly verificationId: string | null;
    readonly orgId?: string;
  })[];
} => {
  const calls: CallRecord[] = [];
  const record = (call: CallRecord): void => {
    calls.push(call);
    metrics.countCall(call);
  };
  const sendTo = (orgId: string | undefined): Transport =>
    createTransport(hosts, record, bounds, {
      ...(until ? { until } : {}),
      ...(orgId === undefined ? {} : { onPause: (asked: number) => limiter.pause(orgId, asked) }),
    });
  const through = (options: Omit<LimitOptions, 'until' | 'setupId'>): Transport =>
    limiter.through(sendTo(options.orgId), { ...options, setupId, until });
  let orgId = org?.orgId;
  return {
    transport: org ? through(org) : sendTo(undefined),
    to: (known) => {
      orgId = known;
      return through({ orgId });
    },
    takeCalls: () =>
      calls
        .splice(0)
        .map((call) => ({ ...call, setupId, verificationId, ...(orgId === undefined ? {} : { orgId }) })),
  };
};
