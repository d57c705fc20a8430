/** The editions in which Salesforce offers Salesforce to Salesforce, as the admin answers. */
export const editionQuestion = 'edition';

export const editions = [
  { value: 'contact-manager', label: 'edition.contact-manager' },
  { value: 'group', label: 'edition.group' },
  { value: 'professional', label: 'edition.professional' },
  { value: 'enterprise', label: 'edition.enterprise' },
  { value: 'performance', label: 'edition.performance' },
  { value: 'unlimited', label: 'edition.unlimited' },
  { value: 'developer', label: 'edition.developer' },
] as const;

/** They have no API at all, and no setting or add-on gives them one. */
export const editionsWithoutApi = ['contact-manager', 'group'] as const;

export const isWithoutApi = (edition: string | null): boolean =>
  editionsWithoutApi.some((one) => one === edition);
