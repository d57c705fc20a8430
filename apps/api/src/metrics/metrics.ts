import type { EventKind } from '@orgready/shared/contract/event-kinds';
import { Counter, Gauge, Histogram, Registry } from '@prometheus-io/client';
import type { CallRecord } from '../salesforce/call.ts';
import type { OrgLimiter } from '../salesforce/org-limiter.ts';
import type { Storage } from '../storage/storage.ts';

interface Watched {
  readonly storage: Pick<Storage, 'backlog'>;
  readonly limiter: Pick<OrgLimiter, 'breakers'>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly report: (error: unknown) => void;
}

interface RequestLabels {
  readonly method: string;
  /** As the contract writes it, without the values in it. */
  readonly route: string;
  readonly status: number;
}

/** An answer of any status is one that came; what it means is in the log of the calls. */
const outcomeOf = ({ status }: Pick<CallRecord, 'status'>): string => {
  if (status === null) return 'no-answer';
  if (status < 400) return 'answered';
  return status < 500 ? 'refused' : 'failed';
};

/** The metrics that are counted where something happens; the labels of each. */
const defineMetrics = (registers: Registry[]) => {
  const requests = new Histogram({
    name: 'orgready_request_duration_seconds',
    help: 'Requests by route, with the time until they were answered. Event streams count when they end.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const calls = new Histogram({
    name: 'orgready_salesforce_call_duration_seconds',
    help: 'Calls to Salesforce by outcome: answered, refused (4xx), failed (5xx), no-answer.',
    labelNames: ['outcome'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const events = new Counter({
    name: 'orgready_events_total',
    help: 'Events of setups that were committed by this process, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const verifications = new Counter({
    name: 'orgready_verifications_total',
    help: 'Verifications that this process concluded: finished or failed.',
    labelNames: ['state'],
    registers,
  });
  const backlog = new Gauge({
    name: 'orgready_backlog',
    help: 'In the database, for all processes: events to be dealt with, tokens to be ended, verifications under way.',
    labelNames: ['what'],
    registers,
  });
  const age = new Gauge({
    name: 'orgready_backlog_age_seconds',
    help: 'Age of the oldest event that has not been dealt with; 0 when none waits.',
    labelNames: ['what'],
    registers,
  });

  const breakers = new Gauge({
    name: 'orgready_org_breakers',
    help: 'Orgs that get no request (open), or none but the one that finds out whether they answer again (half-open).',
    labelNames: ['state'],
    registers,
  });

  return { requests, calls, events, verifications, backlog, age, breakers };
};

/**
 * Creates what operators watch (docs/how-to/watch.md). Labels are kinds that our code names: no id, no address, and nothing that
 * an org or a person chose, which would have no end and tell who they are.
 */
export const createMetrics = ({ storage, limiter, clock, report }: Watched) => {
  const register = new Registry();
  const registers = [register];
  const { requests, calls, events, verifications, backlog, age, breakers } = defineMetrics(registers);
  let countStreams = () => 0;
  new Gauge({
    name: 'orgready_event_streams',
    help: 'Pages that listen for changes in this process.',
    registers,
    collect() {
      this.set(countStreams());
    },
  });

  /** A database that does not answer leaves these out: an old number would look like a new one. */
  const readBacklog = async (): Promise<void> => {
    backlog.reset();
    age.reset();
    const now = clock();
    const found = await storage.backlog.read(now).catch((error: unknown) => {
      report(error);
      return undefined;
    });
    if (!found) return;
    const { deliveries, oldestDeliveryAt, revocations, verifications: running } = found;
    for (const [what, count] of Object.entries({ deliveries, revocations, verifications: running }))
      backlog.set({ what }, count);
    age.set(
      { what: 'deliveries' },
      oldestDeliveryAt === null ? 0 : Math.max(now - oldestDeliveryAt, 0) / 1000,
    );
  };

  const readBreakers = async (): Promise<void> => {
    breakers.reset();
    const found = await limiter.breakers().catch((error: unknown) => {
      report(error);
      return undefined;
    });
    if (!found) return;
    breakers.set({ state: 'open' }, found.open);
    breakers.set({ state: 'half-open' }, found.halfOpen);
  };

  return {
    register,
    /** Returns everything in Prometheus's text format. */
    async render(): Promise<string> {
      await readBacklog();
      await readBreakers();
      return register.metrics();
    },
    countRequest({ method, route, status }: RequestLabels, milliseconds: number): void {
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000);
    },
    countCall(call: CallRecord): void {
      calls.observe({ outcome: outcomeOf(call) }, call.milliseconds / 1000);
    },
    countEvents(committed: readonly { readonly kind: EventKind; readonly detail: unknown }[]): void {
      for (const { kind, detail } of committed) {
        events.inc({ kind });
        if (kind === 'verification-finished')
          verifications.inc({ state: (detail as { readonly state: string }).state });
      }
    },
    /** The streams belong to the app, which is made later. */
    watchStreams(count: () => number): void {
      countStreams = count;
    },
  };
};
export type Metrics = ReturnType<typeof createMetrics>;
