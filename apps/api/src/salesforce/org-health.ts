/** How an org has failed since it last answered, as all processes know it. There is none of an org that answers. */
export interface OrgHealth {
  /** Faults of the whole org, one after the other. */
  readonly faults: number;
  readonly faultAt: number;
  /** Nothing is sent before. */
  readonly pausedUntil: number;
  /** Until then one request finds out whether the org answers again; the others wait for it. */
  readonly probeUntil: number;
}

/** Where it is kept, and the clock it is kept by. */
export interface OrgHealths {
  read(orgId: string): Promise<{ readonly health: OrgHealth; readonly now: number } | undefined>;
  /** Replaces what is known by what is returned; without it, the org answers. One change at a time. */
  change(
    orgId: string,
    by: (health: OrgHealth | undefined, now: number) => OrgHealth | undefined,
  ): Promise<void>;
  /** Of all orgs that have failed since they last answered. */
  all(): Promise<{ readonly healths: readonly OrgHealth[]; readonly now: number }>;
}

/** How many orgs are sent nothing now, and how many are sent nothing but the one request that finds out. */
export interface Breakers {
  readonly open: number;
  readonly halfOpen: number;
}

/** After so many faults in a row nothing is sent for a while. */
const tolerated = 5;
/** Faults that are further apart than this, in milliseconds, do not add up. */
const window = 30_000;

const isBroken = ({ faults }: OrgHealth): boolean => faults >= tolerated;

/** @param pause milliseconds in which nothing is sent once too many faults came in a row. */
export const afterFault = (health: OrgHealth | undefined, pause: number, now: number): OrgHealth => {
  const adds = health !== undefined && (isBroken(health) || health.faultAt > now - window);
  const next = {
    faults: adds ? health.faults + 1 : 1,
    faultAt: now,
    pausedUntil: health?.pausedUntil ?? 0,
    probeUntil: 0,
  };
  return isBroken(next) ? { ...next, pausedUntil: Math.max(next.pausedUntil, now + pause) } : next;
};

/** An answer to what was sent before a pause began does not end the pause. */
export const afterAnswer = (health: OrgHealth | undefined, now: number): OrgHealth | undefined =>
  health !== undefined && health.pausedUntil > now ? health : undefined;

/** What Salesforce asks for: no request for so many milliseconds. */
export const afterRequest = (health: OrgHealth | undefined, wait: number, now: number): OrgHealth => ({
  faults: health?.faults ?? 0,
  faultAt: health?.faultAt ?? now,
  pausedUntil: Math.max(health?.pausedUntil ?? 0, now + wait),
  probeUntil: health?.probeUntil ?? 0,
});

/** What a request does now: it is sent, it may be the one that finds out, or it waits for that one or for the end of the pause. */
export const admission = (health: OrgHealth, now: number): 'send' | 'probe' | 'wait' | 'paused' => {
  if (health.pausedUntil > now) return 'paused';
  if (!isBroken(health)) return 'send';
  return health.probeUntil > now ? 'wait' : 'probe';
};

export const countBreakers = async (known: Pick<OrgHealths, 'all'>): Promise<Breakers> => {
  const { healths, now } = await known.all();
  const admitted = healths.map((health) => admission(health, now));
  return {
    open: admitted.filter((one) => one === 'paused').length,
    halfOpen: admitted.filter((one) => one === 'probe' || one === 'wait').length,
  };
};

/** Where a single process has the database, it alone knows. */
export const ownHealths = (): OrgHealths => {
  const healths = new Map<string, OrgHealth>();
  return {
    async read(orgId) {
      const health = healths.get(orgId);
      return health && { health, now: performance.now() };
    },
    async change(orgId, by) {
      const next = by(healths.get(orgId), performance.now());
      if (next) healths.set(orgId, next);
      else healths.delete(orgId);
    },
    all: async () => ({ healths: [...healths.values()], now: performance.now() }),
  };
};
