import type { EventKind } from './event-kinds.ts';

/** The page to which the identity provider of the staff sends the browser back. */
export const oidcCallback = {
  path: '/staff/oidc/callback',
  /** The audit events it can record. */
  events: [
    'person-joined',
    'role-changed',
    'staff-session-started',
    'staff-session-ended',
    'staff-sign-in-refused',
  ],
} as const satisfies { readonly path: string; readonly events: readonly EventKind[] };

/**
 * Why a sign-in at the identity provider let nobody in; the staff sign-in explains it.
 * `interrupted`: it was started in another browser, too long ago, or finished before. `refused`: the provider let the person
 * not in. `failed`: what it answered is not valid. `unreachable`: it did not answer. `no-role`: no group of the person has a
 * role here. `removed`: an owner removed the person.
 */
export const staffSignInFailures = [
  'interrupted',
  'refused',
  'failed',
  'unreachable',
  'no-role',
  'removed',
] as const;
export type StaffSignInFailure = (typeof staffSignInFailures)[number];
