/** What all processes know together of the orgs that they send requests to. */
export interface OrgTables {
  /** The calls that may be under way in an org, of all processes together; used on PostgreSQL only. */
  orgSlots: { orgId: string; slot: number; holder: string | null; leaseUntil: number };
  /** Calls that setups have sent to an org, counted by the ten minutes that begin at `at`. */
  sentCalls: { orgId: string; setupId: string; at: number; count: number };
  /** Orgs that have failed since they last answered; used on PostgreSQL only. */
  orgHealths: {
    orgId: string;
    /** Faults of the whole org, one after the other. */
    faults: number;
    faultAt: number;
    /** Nothing is sent before. */
    pausedUntil: number;
    /** Until then one request finds out whether the org answers again. */
    probeUntil: number;
  };
}
