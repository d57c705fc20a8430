import type { PasteAnswer } from '../answers/pastes.ts';

/** A text of our own that varies one of the reports in what decides, with its right answer. */
export interface PasteVariant {
  readonly of: string;
  readonly pasted: string;
  readonly answer: Pick<PasteAnswer, 'id' | 'who' | 'steps'>;
}

const policies = 'app-policies-eca';
const grant = (description: string) => `{"error":"invalid_grant","error_description":"${description}"}`;

/** For each kind of text at least two that mean something else than the report. */
export const pasteVariants: readonly PasteVariant[] = [
  {
    of: 'paste-s40-ip-restricted',
    pasted: grant('ip restricted by app developer'),
    answer: { id: 'ip-by-developer', who: 'party', steps: [] },
  },
  {
    of: 'paste-s03-expired-refresh-token',
    pasted: grant('expired authorization code'),
    answer: { id: 'expired-code', who: 'you', steps: ['connect'] },
  },
  {
    of: 'paste-s01-not-approved-consumer',
    pasted:
      '{"error":"invalid_app_access","error_description":"user is not admin approved to access this app"}',
    answer: { id: 'access-denied-by-policy', who: 'salesforce-admin', steps: [policies] },
  },
  {
    of: 'paste-s41-invalid-client',
    pasted: 'invalid_client: app must be installed into org',
    answer: { id: 'not-installed', who: 'salesforce-admin', steps: ['install-package'] },
  },
  {
    of: 'paste-s41-invalid-client',
    pasted: '{"error":"invalid_client_id","error_description":"client identifier invalid"}',
    answer: { id: 'client-id', who: 'unclear', steps: [] },
  },
  {
    of: 'paste-s10-session-not-valid-rest',
    pasted: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
    answer: { id: 'session-ended', who: 'unclear', steps: [policies, 'connect-integration'] },
  },
  {
    of: 'paste-s11-illegal-session',
    pasted:
      '<soapenv:Fault><faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>INVALID_SESSION_ID: This session is not valid for use with the API</faultstring></soapenv:Fault>',
    answer: { id: 'session-not-for-api', who: 'salesforce-admin', steps: ['system-permissions', policies] },
  },
  {
    of: 'paste-s12-api-disabled-org',
    pasted: 'API_DISABLED_FOR_ORG: limits resource is not enabled',
    answer: { id: 'limits-hidden', who: 'salesforce-admin', steps: ['system-permissions'] },
  },
  {
    of: 'paste-s15-app-blocked-words',
    pasted:
      'OAUTH_AUTHORIZATION_BLOCKED : Cross-org OAuth flows are not supported for this external client app',
    answer: { id: 'cross-org', who: 'unclear', steps: ['connect'] },
  },
  {
    of: 'paste-s16-login-history-not-approved',
    pasted: 'Failed: API security token required',
    answer: { id: 'history-security-token', who: 'salesforce-admin', steps: ['user'] },
  },
  {
    of: 'paste-s16-login-history-not-approved',
    pasted: 'Password Lockout',
    answer: { id: 'password-locked', who: 'salesforce-admin', steps: ['user'] },
  },
  {
    of: 'paste-s21-field-insert',
    pasted: "INVALID_FIELD: No such column 'Region__c' on entity 'Account'.",
    answer: { id: 'field-unknown', who: 'salesforce-admin', steps: ['field-access', 'object-access'] },
  },
  {
    of: 'paste-s27-events-limit',
    pasted: '400::The replayId {42} you provided was invalid. Please provide a valid ID',
    answer: { id: 'replay-gone', who: 'party', steps: ['extra-permissions'] },
  },
  {
    of: 'paste-s27-events-limit',
    pasted: '403::Organization concurrent user limit exceeded',
    answer: { id: 'subscribers-limited', who: 'salesforce-admin', steps: ['extra-permissions'] },
  },
  {
    of: 'variant-request-limit-exceeded',
    pasted: 'REQUEST_LIMIT_EXCEEDED: ConcurrentRequests (Concurrent API Requests) Limit exceeded.',
    answer: { id: 'requests-at-once', who: 'party', steps: [] },
  },
  {
    of: 'paste-p01-install-mail',
    pasted: 'Your request to install package "Vendor Connector 1.2" was successful.',
    answer: { id: 'install-done', who: 'you', steps: ['install-package'] },
  },
  {
    of: 'paste-p01-install-mail',
    pasted:
      'Your request to install package "Vendor Connector 1.2" was unsuccessful. Problem: 1. (recipes) In field: field - no CustomField named Contact.CleanStatus found',
    answer: { id: 'install-failed', who: 'unclear', steps: ['install-package'] },
  },
  {
    of: 'paste-s29-oauth-library-text',
    pasted:
      'RefreshTokenAuthError: Error authenticating with the refresh token due to: inactive user (invalid_grant)',
    answer: { id: 'inactive-user', who: 'salesforce-admin', steps: ['user'] },
  },
  {
    of: 'paste-s29-oauth-library-text',
    pasted: 'Unable to refresh session due to: No refresh token found in the connection',
    answer: { id: 'library-no-refresh-token', who: 'party', steps: ['connect-integration', policies] },
  },
];
