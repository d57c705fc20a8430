/** Tables of the product's own work, whatever setup it is for. */
export interface WorkTables {
  /** Work that is due now and then; under a lease while a process does it. */
  jobs: { name: string; dueAt: number; leaseUntil: number };
  /** What a request with an `Idempotency-Key` created. */
  idempotentAnswers: {
    id: string;
    digest: string;
    /** Sealed; null until the request has ended. */
    result: string | null;
    createdAt: number;
  };
  attemptLimits: { key: string; windowStart: number; expiresAt: number; count: number };
}
