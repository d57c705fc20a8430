import type { Org } from './org.ts';
import { recordId } from './record-id.ts';

/** `LicenseDefinitionKey` of user licenses (P 4.2). */
export const userLicenseKeys: Readonly<Record<string, string>> = {
  Salesforce: 'SFDC',
  'Salesforce Platform': 'AUL',
  'Salesforce Integration': 'SALESFORCE_INTEGRATION_USER',
  'Authenticated Website': 'Platform_Portal_User',
  'Customer Community': 'PID_Customer_Community',
  'Customer Community Login': 'PID_Customer_Community_Login',
  'Partner Community': 'PID_Partner_Community',
  'Partner Community Login': 'PID_Partner_Community_Login',
  'Chatter Free': 'PID_CHATTER',
};

export const userTypes = [
  'Standard',
  'PowerPartner',
  'PowerCustomerSuccess',
  'CustomerSuccess',
  'Guest',
  'CspLitePortal',
  'CsnOnly',
  'SelfService',
] as const;

/** External licenses whose users have no role: sharing rules and the role hierarchy do not reach them (P 7.2). */
const highVolume = [
  'Authenticated Website',
  'Customer Community',
  'Customer Community Login',
  'High Volume Customer Portal',
  'High Volume Portal',
  'Overage Authenticated Website User',
  'Overage High Volume Customer Portal User',
];

/** Returns the `UserType` of the users of a license. */
export const userTypeOf = (license: string): (typeof userTypes)[number] => {
  if (highVolume.includes(license)) return 'CspLitePortal';
  if (/^Customer Community Plus/.test(license)) return 'PowerCustomerSuccess';
  return /^Partner Community/.test(license) ? 'PowerPartner' : 'Standard';
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
