import { recordId } from './record-id.ts';

/**
 * Returns a name that differs between orgs. Salesforce documents no name for these, so a client must look each up in
 * the org's own catalog.
 */
export const drawnName = (orgId: string, prefix: string, what: string): string =>
  `${prefix}${recordId('', orgId, what).slice(3, 12)}`;
