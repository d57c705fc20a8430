import { z } from 'zod';
import { orgObjects } from '../facts/org-objects.ts';
import { deriveFrom, read } from '../model/derive.ts';
import { deriveFact } from '../model/fact.ts';
import type { FoundItem, OrgSearch } from '../model/guide.ts';
import { to18 } from '../salesforce-id.ts';
import { profileSearchFor } from '../searches/profiles.ts';
import { quote, quoteAnywhere } from '../soql.ts';
import { question } from './answers.ts';
import { customLookups } from './facts/custom-lookups.ts';
import { digitalExperiences } from './facts/digital-experiences.ts';
import { shareableObjects, supportOf } from './facts/shareable-objects.ts';
import { sites } from './facts/sites.ts';
import { licenseKind } from './licenses.ts';
import type { Key } from './locales/en.ts';

/** Sites by a part of their name or path; none while Digital Experiences is off. */
export const siteSearch: OrgSearch<Key> = {
  among: deriveFact<readonly FoundItem<Key>[]>({
    id: 'found-sites',
    after: [sites, digitalExperiences],
    derive: (_setup, known) => {
      const on = known.get(digitalExperiences);
      if (on.state === 'read' && !on.value) return read([]);
      const all = known.get(sites);
      return all.state === 'read'
        ? read(
            all.value.map(({ id, name, path }) => ({
              value: to18(id),
              name,
              details: path === null ? [] : [path],
            })),
          )
        : all;
    },
  }),
};

/** Profiles by a part of their name, with their license: sharing sets are for some licenses only. */
export const profileSearch = profileSearchFor<Key>((license) =>
  licenseKind(license) === undefined ? { key: 'profiles.not-offered' } : undefined,
);

/** Why an object cannot be chosen. */
const notOffered = {
  unsupported: 'object.not-offered.unsupported',
  unseen: 'object.not-offered.unseen',
} as const;

/** Objects by a part of the label or API name. Salesforce does not offer each of them for a sharing set (P 7.2). */
export const shareableSearch: OrgSearch<Key> = {
  among: deriveFrom({
    id: 'found-shareable-objects',
    from: { objects: orgObjects, shareable: shareableObjects, custom: customLookups },
    derive: ({ objects, shareable, custom }) =>
      read(
        objects.map(({ name, label }): FoundItem<Key> => {
          const found = { value: name, name: label, details: [name] };
          const support = supportOf(name, custom);
          if (support !== 'supported') return { ...found, whyNot: { key: notOffered[support] } };
          return shareable.some((one) => one.name === name && one.external === 'write')
            ? { ...found, whyNot: { key: 'object.not-offered.public' } }
            : found;
        }),
      ),
  }),
};

/** Accounts by a part of their name. */
export const accountSearch: OrgSearch<Key> = {
  soql: (text, limit) =>
    `SELECT Id, Name, Owner.Name FROM Account WHERE Name LIKE ${quoteAnywhere(text)} ORDER BY Name LIMIT ${limit}`,
  shape: z
    .object({ Id: z.string(), Name: z.string(), Owner: z.object({ Name: z.string() }).nullish() })
    .transform((row) => ({
      value: to18(row.Id),
      name: row.Name,
      details: row.Owner ? [row.Owner.Name] : [],
    })),
};

/** Contacts by a part of their name; of the chosen account once there is one. */
export const contactSearch: OrgSearch<Key> = {
  soql: (text, limit, answers) => {
    const account = answers[question.account];
    const ofAccount = account === undefined ? '' : ` AND AccountId = ${quote(account)}`;
    return `SELECT Id, Name, Account.Name FROM Contact WHERE Name LIKE ${quoteAnywhere(text)}${ofAccount} ORDER BY Name LIMIT ${limit}`;
  },
  shape: z
    .object({
      Id: z.string(),
      Name: z.string().nullable(),
      Account: z.object({ Name: z.string() }).nullish(),
    })
    .transform((row) => ({
      value: to18(row.Id),
      name: row.Name ?? row.Id,
      details: row.Account ? [row.Account.Name] : [],
    })),
};
