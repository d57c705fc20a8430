/** What kind of user a licence makes, as far as an integration is concerned. */
export type LicenceKind = 'salesforce' | 'platform' | 'integration' | 'external' | 'unknown';

interface Licence {
  readonly name: string;
  /** `LicenseDefinitionKey`; null where Salesforce tells none. */
  readonly key: string | null;
}

/** The user licence Salesforce Integration, by key or name: the key rests on one public source (P 11). */
export const isIntegrationLicence = ({ name, key }: Licence): boolean =>
  key === 'SALESFORCE_INTEGRATION_USER' || name === 'Salesforce Integration';

/** By definition key, and by name where a key is not documented (P 4.2). */
export const licenceKindOf = (licence: Licence): LicenceKind => {
  const { name } = licence;
  const key = licence.key ?? '';
  if (key === 'SFDC' || name === 'Salesforce') return 'salesforce';
  if (key.startsWith('AUL') || name === 'Salesforce Platform') return 'platform';
  if (isIntegrationLicence(licence)) return 'integration';
  if (
    /^PID_|^Platform_Portal_User|^High Volume/.test(key) ||
    /community|portal|authenticated website|chatter|external|guest|identity/i.test(name)
  )
    return 'external';
  return 'unknown';
};
