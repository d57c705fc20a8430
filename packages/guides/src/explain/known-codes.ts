/** Codes of Salesforce's sign-in (A 2.6) that have no cause of their own here and are shown as they are. */
export const knownCodes: ReadonlySet<string> = new Set([
  'APP_ATTEST_FAILED',
  'APP_ATTEST_FAILED_RETRY',
  'AUTHORIZATION_PENDING',
  'EXCEEDED_REGISTRATION_LIMIT',
  'FAILED_REGISTRATION',
  'INSTALLATION_ERROR',
  'INVALID_EXPID',
  'INVALID_OTP',
  'INVALID_TOKEN',
  'LOGIN_ERROR',
  'OTP_ERROR',
  'REGISTRATION_ERROR',
  'SLOW_DOWN',
  'UNKNOWN_ERROR',
  'UNSUPPORTED_EXPID',
]);
