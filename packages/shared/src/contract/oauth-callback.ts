import type { EventKind } from './event-kinds.ts';

/** The page that Salesforce sends the browser back to. */
export const oauthCallback = {
  path: '/oauth/callback',
  /** What it may leave in the audit trail. */
  events: [
    'sign-in-returned',
    'signed-in',
    'connection-ended',
    'sign-in-refused',
    'sign-in-failed',
    'wrong-org-refused',
  ],
} as const satisfies { readonly path: string; readonly events: readonly EventKind[] };
