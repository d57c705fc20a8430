import type { EventKind } from './event-kinds.ts';

/** The page Salesforce redirects the browser to. */
export const oauthCallback = {
  path: '/oauth/callback',
  /** The audit events it can record. */
  events: [
    'sign-in-returned',
    'signed-in',
    'connection-ended',
    'sign-in-refused',
    'sign-in-failed',
    'wrong-org-refused',
  ],
} as const satisfies { readonly path: string; readonly events: readonly EventKind[] };
