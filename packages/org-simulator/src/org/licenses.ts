import type { OrgState } from '../org-state.ts';
import { recordId } from './record-id.ts';

/** `LicenseDefinitionKey` of user licenses (P 4.2). */
const userLicenseKeys: Readonly<Record<string, string>> = {
  Salesforce: 'SFDC',
  'Salesforce Platform': 'AUL',
  'Salesforce Integration': 'SALESFORCE_INTEGRATION_USER',
  'Customer Community': 'PID_Customer_Community',
  'Partner Community': 'PID_Partner_Community',
  'Chatter Free': 'PID_CHATTER',
};

/** Labels of permission set licenses by developer name (P 4.3). */
const licenseLabels: Readonly<Record<string, string>> = {
  SalesforceAPIIntegrationPsl: 'Salesforce API Integration',
};

interface UserLicense {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly seats: number;
}

interface SetLicense {
  readonly id: string;
  readonly developerName: string;
  readonly label: string;
  readonly seats: number;
}

/** Free of charge in Enterprise, Unlimited and Performance; a Developer org has one (P 4.3). */
const integrationSeats = ({ edition }: OrgState): number => (edition === 'Developer Edition' ? 1 : 5);

export interface Licenses {
  readonly user: readonly UserLicense[];
  readonly set: readonly SetLicense[];
}

/** Every org has the integration licenses; the rest are those that its profiles, sets and seats name. */
export const licensesOf = (state: OrgState, orgId: string): Licenses => {
  const counted = state.seats ?? {};
  const named = [
    ...(state.permissionSets ?? []).flatMap(({ license }) => license ?? []),
    ...Object.keys(counted),
  ];
  const ofProfiles = state.profiles.map(({ license }) => license);
  const isUserLicense = (name: string): boolean => name in userLicenseKeys || ofProfiles.includes(name);
  const names = new Set([...ofProfiles, 'Salesforce Integration', ...named.filter(isUserLicense)]);
  const setNames = new Set([
    'SalesforceAPIIntegrationPsl',
    ...named.filter((license) => !isUserLicense(license)),
  ]);
  const usual = (name: string): number =>
    name === 'Salesforce Integration' || name === 'SalesforceAPIIntegrationPsl'
      ? integrationSeats(state)
      : 50;
  const seats = (name: string): number => counted[name] ?? usual(name);
  return {
    user: [...names].map((name) => ({
      id: recordId('100', orgId, name),
      name,
      key: userLicenseKeys[name] ?? name.toUpperCase().replaceAll(' ', '_'),
      seats: seats(name),
    })),
    set: [...setNames].map((developerName) => ({
      id: recordId('0PL', orgId, developerName),
      developerName,
      label: licenseLabels[developerName] ?? developerName,
      seats: seats(developerName),
    })),
  };
};
