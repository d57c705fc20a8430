import { deriveFact } from '../model/fact.ts';
import { type Organization, organization } from './organization.ts';

/** Codes with which Salesforce reports that this org, this user, or this sign-in has no REST API. */
export const apiRefusals: Readonly<Record<string, 'org' | 'user' | 'session'>> = {
  API_DISABLED_FOR_ORG: 'org',
  RESTAPINOTENABLED: 'org',
  FUNCTIONALITY_NOT_ENABLED: 'org',
  API_CURRENTLY_DISABLED: 'user',
  // 401 "This session is not valid for use with the REST API": no `api` scope, or API Access Control blocks the app.
  SESSION_NOT_VALID_FOR_API: 'session',
};

export type ApiAccess =
  | { readonly answers: true; readonly orgName: string }
  | { readonly answers: false; readonly refuses: 'org' | 'user' | 'session'; readonly code: string };

/** The org, or null if it cannot say anything of itself because its API refuses. */
export const organizationIfApi = deriveFact<Organization | null>({
  id: 'organization-if-api',
  after: [organization],
  derive: (_setup, known) => {
    const reading = known.get(organization);
    return reading.state === 'failed' && apiRefusals[reading.failure.code ?? ''] !== undefined
      ? { state: 'read', value: null }
      : reading;
  },
});

/** Whether a live query succeeds. A refusal because the API is off is itself a value. */
export const apiAccess = deriveFact<ApiAccess>({
  id: 'api-access',
  after: [organization],
  derive: (_setup, known) => {
    const reading = known.get(organization);
    if (reading.state === 'read')
      return { state: 'read', value: { answers: true, orgName: reading.value.name } };
    if (reading.state === 'failed' && reading.failure.code) {
      const refuses = apiRefusals[reading.failure.code];
      if (refuses) return { state: 'read', value: { answers: false, refuses, code: reading.failure.code } };
    }
    return reading;
  },
});
