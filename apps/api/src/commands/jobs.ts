import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Actor } from '../storage/events.ts';

/** What the product does automatically, and what each of these may leave in the audit trail. */
export const jobs = {
  verifier: [
    'verification-waits',
    'verification-started',
    'findings-recorded',
    'verification-finished',
    'exception-ended',
    'hand-off-verified',
    'setup-done',
    'setup-finished',
    'setup-reopened',
    'connection-expired',
  ],
  revoker: ['token-revoked', 'token-not-revoked'],
  /** Writes rows of the staff list again; they hold nothing that is not kept elsewhere. */
  rows: [],
  /** A start of the server, and the operator's command: they make links for owners. */
  start: ['owner-link-created'],
  operator: ['owner-link-created', 'reset-link-created', 'sign-in-link-created', 'staff-session-ended'],
  retention: [
    'session-ended',
    'connection-ended',
    'staff-session-ended',
    'sign-ins-lapsed',
    'readings-deleted',
    'setup-reopened',
    'expired-removed',
    'erased',
  ],
} as const satisfies Record<string, readonly EventKind[]>;

/** The product itself as the actor of an event. */
export const actorOf = (job: keyof typeof jobs): Actor => ({ kind: 'system', id: job });
