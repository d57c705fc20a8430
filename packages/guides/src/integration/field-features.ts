/** A feature of an org that brings fields. Where it is off, the fields do not exist. */
export type Feature = 'person-accounts' | 'currencies' | 'state-country' | 'record-types';

const nameParts = new Set(['firstname', 'lastname', 'middlename', 'salutation', 'suffix']);
const stateOrCountry = /^(.*)(?:State|Country)Code$/i;

/** Returns whether a field of Account or Contact comes with person accounts, also as a copy of one of the contact. */
const isOfPersonAccounts = (object: string, field: string): boolean => {
  if (/^IsPersonAccount$/i.test(field)) return /^(?:Account|Contact)$/i.test(object);
  return /^Account$/i.test(object) && (/^Person|__pc$/i.test(field) || nameParts.has(field.toLowerCase()));
};

/** Returns the feature that brings a field; undefined for one that depends on none. */
export const featureOf = (object: string, field: string): Feature | undefined => {
  if (isOfPersonAccounts(object, field)) return 'person-accounts';
  if (/^CurrencyIsoCode$/i.test(field)) return 'currencies';
  if (/^RecordTypeId$/i.test(field)) return 'record-types';
  return stateOrCountry.test(field) && !field.includes('__') ? 'state-country' : undefined;
};

/** Returns the fields of an address that tell whether it has codes of states and countries. */
export const addressFields = (
  field: string,
): { readonly plain: string; readonly codes: readonly string[] } => {
  const [, prefix = ''] = stateOrCountry.exec(field) ?? [];
  return { plain: `${prefix}Country`, codes: [`${prefix}StateCode`, `${prefix}CountryCode`] };
};

/** Returns the fields whose presence on the same object shows whether the feature of a field is on. */
export const evidenceOf = (object: string, field: string): readonly string[] => {
  const feature = featureOf(object, field);
  if (feature === 'person-accounts') return ['IsPersonAccount'];
  if (feature !== 'state-country') return [];
  const { plain, codes } = addressFields(field);
  return [plain, ...codes];
};
