import { to18 } from '@orgready/guides/salesforce-id';
import type { Org } from '@orgready/shared/document/setup-document';
import type { SalesforceHosts } from '../salesforce/hosts.ts';

/** Returns what identifies the org that staff name: its id of 18 characters, or the host of its My Domain; null for anything else. */
export const expectedOrgOf = (given: string, hosts: SalesforceHosts): string | null => {
  const text = given.trim();
  if (/^00D(?:\w{12}|\w{15})$/.test(text)) return to18(text);
  const { origin } = hosts.locateOrg(text);
  // The generic login hosts lead to every org.
  return origin === null || hosts.isGeneric(origin) ? null : new URL(origin).host;
};

/** Returns whether an org is the one that staff expect; with null, any is. */
export const isExpected = (expected: string | null, org: Pick<Org, 'id' | 'host'>): boolean =>
  expected === null || expected === org.id || expected === org.host;
