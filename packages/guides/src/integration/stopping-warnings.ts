/**
 * Checks whose warnings can be why a sign-in of the product is refused or ends. Any blocker can; a warning about the reader or
 * about data cannot. Approvals are counted with the sign-ins.
 */
export const stoppingWarnings: readonly string[] = [
  'api-requests',
  'connected-refresh-token-policy',
  'connected-session-level',
  'connected-vendor-addresses',
  'login-hours',
  'login-ranges',
  'permitted-users',
  'refresh-token-policy',
  'session-level',
  'session-settings',
  'vendor-addresses',
];
