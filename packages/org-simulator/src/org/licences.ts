import type { OrgState } from '@orgready/guides/model/scenario';
import { recordId } from './record-id.ts';

/** `LicenseDefinitionKey` of user licences (P 4.2). */
const userLicenceKeys: Readonly<Record<string, string>> = {
  Salesforce: 'SFDC',
  'Salesforce Platform': 'AUL',
  'Salesforce Integration': 'SALESFORCE_INTEGRATION_USER',
  'Customer Community': 'PID_Customer_Community',
  'Partner Community': 'PID_Partner_Community',
  'Chatter Free': 'PID_CHATTER',
};

/** Labels of permission set licences by developer name (P 4.3). */
const licenceLabels: Readonly<Record<string, string>> = {
  SalesforceAPIIntegrationPsl: 'Salesforce API Integration',
};

interface UserLicence {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly seats: number;
}

interface SetLicence {
  readonly id: string;
  readonly developerName: string;
  readonly label: string;
  readonly seats: number;
}

/** Free of charge in Enterprise, Unlimited and Performance; a Developer org has one (P 4.3). */
const integrationSeats = ({ edition }: OrgState): number => (edition === 'Developer Edition' ? 1 : 5);

export interface Licences {
  readonly user: readonly UserLicence[];
  readonly set: readonly SetLicence[];
}

/** Every org has the integration licences; the rest are those that its profiles, sets and seats name. */
export const licencesOf = (state: OrgState, orgId: string): Licences => {
  const counted = state.seats ?? {};
  const named = [
    ...(state.permissionSets ?? []).flatMap(({ licence }) => licence ?? []),
    ...Object.keys(counted),
  ];
  const ofProfiles = state.profiles.map(({ licence }) => licence);
  const isUserLicence = (name: string): boolean => name in userLicenceKeys || ofProfiles.includes(name);
  const names = new Set([...ofProfiles, 'Salesforce Integration', ...named.filter(isUserLicence)]);
  const setNames = new Set([
    'SalesforceAPIIntegrationPsl',
    ...named.filter((licence) => !isUserLicence(licence)),
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
      key: userLicenceKeys[name] ?? name.toUpperCase().replaceAll(' ', '_'),
      seats: seats(name),
    })),
    set: [...setNames].map((developerName) => ({
      id: recordId('0PL', orgId, developerName),
      developerName,
      label: licenceLabels[developerName] ?? developerName,
      seats: seats(developerName),
    })),
  };
};
