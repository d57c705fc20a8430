/** The kind of user a license makes, as far as an integration is concerned. */
export type LicenseKind = 'salesforce' | 'platform' | 'integration' | 'external' | 'unknown';

interface License {
  readonly name: string;
  /** `LicenseDefinitionKey`; null if Salesforce reports none. */
  readonly key: string | null;
}

/** Returns whether a license is Salesforce Integration, by key or name: the key rests on one public source (P 11). */
export const isIntegrationLicense = ({ name, key }: License): boolean =>
  key === 'SALESFORCE_INTEGRATION_USER' || name === 'Salesforce Integration';

/** Returns the kind of a license, by definition key, or by name if a key is not documented (P 4.2). */
export const licenseKindOf = (license: License): LicenseKind => {
  const { name } = license;
  const key = license.key ?? '';
  if (key === 'SFDC' || name === 'Salesforce') return 'salesforce';
  if (key.startsWith('AUL') || name === 'Salesforce Platform') return 'platform';
  if (isIntegrationLicense(license)) return 'integration';
  if (
    /^PID_|^Platform_Portal_User|^High Volume/.test(key) ||
    /community|portal|authenticated website|chatter|external|guest|identity/i.test(name)
  )
    return 'external';
  return 'unknown';
};
