import { knownSentenceOf } from '@orgready/guides/install-sentences';
import { sameId, to18 } from '@orgready/guides/salesforce-id';
import type { KeptFile } from '@orgready/shared/document/kept-readings';
import type { Json } from './kept-readings.ts';

/**
 * Columns whose values are Salesforce's vocabulary or API names, and therefore stay: `Column`, or `Parent.Column` for a
 * column that holds names of people elsewhere. Everything else that is text becomes a placeholder, so that a new fact
 * gives nothing away until someone decides that it may.
 */
const vocabulary: ReadonlySet<string> = new Set([
  // API names of objects and fields, of the org and of the blueprint.
  'SobjectType',
  'Field',
  'QualifiedApiName',
  'DataType',
  'SelectedEntity',
  'EventChannel',
  'fields.name',
  'compoundFieldName',
  'described-objects.name',
  'objects.name',
  'object',
  'suggestion',
  'subscribe',
  'link',
  'referenceTo',
  'relationshipName',
  'childSObject',
  'childRelationships.field',
  'objectField',
  'userField',
  // Choices of the blueprint.
  'type',
  'access',
  'also',
  'mappings.id',
  'params.permittedUsers',
  'params.refreshToken',
  // Whether one range includes another can only be judged by the addresses themselves.
  'outgoingAddresses',
  'startAddress',
  'endAddress',
  // Salesforce's own names, kinds and states.
  'OauthPluginStatus',
  'DistributionState',
  'Status',
  'OrganizationType',
  'LicenseDefinitionKey',
  'UserLicense.Name',
  'user-licenses.Name',
  'customer-licenses.Name',
  'picklistValues.value',
  // Salesforce to Salesforce, page layouts and their related lists: objects, fields and states.
  'params.objects',
  'sobjects.name',
  'SobjectName',
  'sobject',
  'TableEnumOrId',
  'EntityDefinitionId',
  'ParentEntityDefinitionId',
  'FieldDefinitionId',
  'ColumnSoql',
  'LookupId',
  'columns.field',
  'columns.fieldApiName',
  'Visibility',
  'ConnectionStatus',
  'PermittedUsersPolicyType',
  'IpRelaxationPolicyType',
  'RefreshTokenPolicyType',
  'RefreshTokenValidityUnit',
  'RequiredSessionLevel',
  'PolicyAction',
  'requiredSessionLevel',
  'policyAction',
  'sessionLevel',
  'permittedUsersPolicyType',
  'ipRelaxationPolicyType',
  'refreshTokenPolicyType',
  'refreshTokenValidityUnit',
  'ipRelaxation',
  'refreshTokenPolicy',
  'refreshTokenValidityMetric',
  'scopes',
  'accessLevel',
  'InternalSharingModel',
  'ExternalSharingModel',
  'AssignmentStatus',
  'InstallValidationStatus',
]);

const isId = (text: string): boolean => /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(text) && /\d/.test(text);
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text);
/** A version or a number, and what Metadata's XML has for a truth value. */
const isScalar = (text: string): boolean => /^(?:\d{1,6}(?:\.\d{1,6}){0,3}|true|false)$/.test(text);

/**
 * Replaces values by placeholders, the same value always by the same one: `a@b.c` and `A@B.C` are one user. A placeholder
 * fits wherever the value did: an id keeps its prefix and has a right checksum, a name is an API name too.
 */
const createPlaceholders = () => {
  const given = new Map<string, string>();
  const once = (key: string, make: (number: number) => string): string => {
    const known = given.get(key);
    if (known !== undefined) return known;
    // From 1000: long enough for the shortest text that a schema asks for.
    const made = make(1000 + given.size);
    given.set(key, made);
    return made;
  };
  // Blanks of a name may be encoded in metadata (P 7.1).
  const ofName = (name: string): string =>
    once(`name ${name.replaceAll('%20', ' ').toLowerCase()}`, (n) => `Redacted${n}`);
  return {
    id: (id: string): string => {
      const made = once(`id ${id.slice(0, 15)}`, (n) =>
        to18(`${id.slice(0, 3)}${String(n).padStart(12, '0')}`),
      );
      return sameId(made, made) && id.length === 15 ? made.slice(0, 15) : made;
    },
    url: (url: string): string =>
      once(`url ${url.toLowerCase()}`, (n) => `https://redacted${n}.my.salesforce.com`),
    email: (address: string): string =>
      once(`email ${address.toLowerCase()}`, (n) => `redacted${n}@example.com`),
    // The parts of `namespace__name` stay comparable with the namespace and the name.
    name: (name: string): string => name.split('__').map(ofName).join('__'),
  };
};

const createRedactor = () => {
  const placeholders = createPlaceholders();
  const text = (value: string): string => {
    if (value === '' || isMoment(value) || isScalar(value)) return value;
    if (isId(value)) return placeholders.id(value);
    if (/^https?:\/\//i.test(value)) return placeholders.url(value);
    return /^[^\s@]+@[^\s@]+$/.test(value) ? placeholders.email(value) : placeholders.name(value);
  };
  /** @param parent key of the object or list that `key` is in; of a list, the rows are in its own key. */
  const json = (value: Json, key: string, parent: string): Json => {
    // A reason of Salesforce's keeps its fixed words, which decide who can act, and loses the names in it.
    if (typeof value === 'string' && parent === 'errors' && key === 'message')
      return knownSentenceOf(value) ?? text(value);
    if (typeof value === 'string')
      // A custom object is named by its id in places where others have their API names.
      return (vocabulary.has(key) || vocabulary.has(`${parent}.${key}`)) && !isId(value)
        ? value
        : text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => json(one, key, parent));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, json(one, name, key)]));
  };
  return { text, json, id: placeholders.id, url: placeholders.url };
};

/**
 * Returns the same readings without anything that names a person, an org, a host or an app, and without the free text
 * of Salesforce. Equal values stay equal, so that the verdicts are the same.
 * @param typed questions that are answered in the admin's own words.
 */
export const redact = (file: KeptFile, typed: ReadonlySet<string>): KeptFile => {
  const { text, json, id, url } = createRedactor();
  const { connection } = file;
  return {
    ...file,
    params: json(file.params, 'params', ''),
    answers: Object.fromEntries(
      Object.entries(file.answers).map(([question, answer]) => [
        question,
        typed.has(question)
          ? String(json(answer, question, 'answers'))
          : // Several choices are separated by commas.
            answer
              .split(',')
              .map((part) => (isId(part) ? id(part) : part))
              .join(','),
      ]),
    ),
    connection: connection && {
      ...connection,
      orgId: id(connection.orgId),
      orgName: text(connection.orgName),
      instanceUrl: url(connection.instanceUrl),
      userId: id(connection.userId),
      username: text(connection.username),
    },
    loginUrl: file.loginUrl === null ? null : url(file.loginUrl),
    readings: Object.fromEntries(
      Object.entries(file.readings).map(([fact, kept]) => [
        fact,
        kept.state === 'read'
          ? { ...kept, raw: json(kept.raw, fact, '') }
          : kept.state === 'failed'
            ? { ...kept, failure: withoutWords(kept.failure) }
            : kept,
      ]),
    ),
  };
};

/** Salesforce's words may quote anything. */
const withoutWords = <F extends { readonly detail?: string }>({
  detail: _,
  ...failure
}: F): Omit<F, 'detail'> => failure;
