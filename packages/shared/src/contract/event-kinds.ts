/**
 * Every kind of audit event. Endpoints declare which of these they record; details hold ids and codes only: nothing
 * read from an org, no secrets, no names.
 */
export type EventKind =
  // Staff. `staff-refused`: somebody on the staff tried to change what they may not change.
  | 'staff-refused'
  | 'staff-session-started'
  | 'staff-session-ended'
  | 'blueprint-created'
  | 'blueprint-saved'
  | 'setup-created'
  | 'setup-assigned'
  | 'link-created'
  | 'link-extended'
  | 'link-revoked'
  | 'org-unbound'
  // Opening a setup.
  | 'link-claimed'
  | 'session-ended'
  // Signing in to the org.
  | 'sign-in-started'
  | 'sign-in-returned'
  | 'sign-in-refused'
  | 'sign-in-failed'
  | 'wrong-org-refused'
  | 'signed-in'
  | 'org-bound'
  | 'org-confirmed'
  | 'sandbox-refreshed'
  | 'connection-expired'
  | 'connection-ended'
  | 'token-revoked'
  | 'token-not-revoked'
  | 'sign-ins-lapsed'
  // Working through the setup.
  | 'answer-changed'
  | 'attested'
  | 'attestation-withdrawn'
  | 'org-searched'
  | 'verification-waits'
  | 'verification-started'
  | 'findings-recorded'
  | 'verification-finished'
  | 'setup-done'
  | 'setup-reopened'
  // Deleting. `erased`: the setup is deleted, and with it the details of its events before this one.
  | 'readings-deleted'
  | 'expired-removed'
  | 'erased';
