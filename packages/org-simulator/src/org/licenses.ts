import type { Org } from './org.ts';
import { recordId } from './record-id.ts';

/** `LicenseDefinitionKey` of user licenses (P 4.2). */
export const userLicenseKeys: Readonly<Record<string, string>> = {
  Salesforce: 'SFDC',
  'Salesforce Platform': 'AUL',
  'Salesforce Integration': 'SALESFORCE_INTEGRATION_USER',
  'Customer Community': 'PID_Customer_Community',
  'Partner Community': 'PID_Partner_Community',
  'Chatter Free': 'PID_CHATTER',
};

/** Labels of permission set licenses by developer name (P 4.3). */
export const licenseLabels: Readonly<Record<string, string>> = {
  SalesforceAPIIntegrationPsl: 'Salesforce API Integration',
};

/** Returns whether a license of this name is a user license: a known one, or one of a profile. */
export const isUserLicense = ({ access }: Org, name: string): boolean =>
  name in userLicenseKeys || access.profiles.some(({ license }) => license === name);

/** Returns the id of a user license by its name, or of a permission set license by its developer name. */
export const licenseIdOf = (org: Org, name: string): string =>
  recordId(isUserLicense(org, name) ? '100' : '0PL', org.id, name);
