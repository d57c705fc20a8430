import { createHash, createHmac, randomBytes } from 'node:crypto';

/** What the trail holds of an event besides its detail: this stays when the detail is erased. */
export interface Skeleton {
  readonly id: string;
  readonly setupId: string | null;
  /** Its place among the events of its setup, from 1; those of no setup are counted together. */
  readonly number: number;
  readonly seq: number | null;
  readonly kind: string;
  readonly actorKind: string;
  readonly actorId: string;
  readonly at: number;
  /** Of the salt and the detail: proves a detail, and does not give it away once both are erased. */
  readonly digest: string;
}

/** Where the trail ends: how many events it has, the head of the last one, and a seal over both. */
export interface TrailEnd {
  readonly place: number;
  readonly head: string;
  readonly seal: string;
}

/** The trail of a database without events. */
export const emptyTrail: TrailEnd = { place: 0, head: '', seal: '' };

export const newSalt = (): string => randomBytes(32).toString('base64url');

export const digestOf = (salt: string, detail: string): string =>
  createHash('sha256').update(`${salt}.${detail}`).digest('base64url');

/**
 * Chains the events of each setup, and the events of all setups in the order in which they were written. Each of them is
 * the head of its setup's chain at that moment, so the second chain is a chain of heads: it shows when the end of a chain,
 * or a whole chain, is gone. `scripts/verify-audit.mjs` computes the same without this code.
 */
export const createAuditChain = (key: Buffer) => {
  const mac = (parts: readonly unknown[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  return {
    /** Returns the mark of an event. @param before the mark of the event before it in its setup; empty for the first. */
    macOf: (before: string, event: Skeleton): string => {
      const { id, setupId, number, seq, kind, actorKind, actorId, at, digest } = event;
      return mac(['event', before, setupId, number, id, seq, kind, actorKind, actorId, at, digest]);
    },
    /** Returns the mark of a place in the chain of heads. */
    headOf: (before: string, place: number, eventMac: string): string =>
      mac(['head', before, place, eventMac]),
    /** Returns the seal that nobody can make for an earlier end. */
    sealOf: (place: number, head: string): string => mac(['end', place, head]),
  };
};
export type AuditChain = ReturnType<typeof createAuditChain>;
