import type { Kinds } from '@orgready/shared/language/conceal';
import type { InEveryLocale } from '@orgready/shared/language/locales';

const english: Readonly<Record<string, string>> = {
  address: 'the address',
  addresses: 'some addresses',
  app: 'the app',
  code: 'a code',
  column: 'a column',
  contact: 'the contact',
  customer: 'the customer',
  field: 'a field',
  fields: 'some fields',
  followed: 'some objects',
  granting: 'the permission set or group',
  group: 'the permission set group',
  held: 'some licenses',
  installed: 'the installed version',
  installedPackage: 'the package',
  instead: 'others',
  layout: 'a page layout',
  license: 'a license',
  list: 'a related list',
  mapping: 'not named here',
  namesake: 'an app with its name',
  needed: 'a license',
  object: 'an object',
  objects: 'some objects',
  org: 'the org',
  orgName: 'the customer’s org',
  owner: 'the user',
  parents: 'some objects',
  permission: 'a permission',
  permissions: 'some permissions',
  person: 'the user',
  profile: 'a profile',
  profiles: 'some profiles',
  reason: 'a reason that Salesforce gives',
  release: 'a Salesforce release',
  set: 'a permission set',
  sets: 'some permission sets',
  site: 'a site',
  user: 'the user',
  username: 'a user',
  wanted: 'the required version',
};

/** What stands for a value whose placeholder has no kind; no check shows it. */
export const unknownKind = 'a value of the org';

/** What stands for a value of the org where staff may not read it, by the name of its placeholder. */
export const valueKinds: InEveryLocale<(placeholder: string) => string> = {
  en: (placeholder) => english[placeholder] ?? unknownKind,
};

/** What stands for numbers and moments of the org where staff may not read them. */
export const kindsOfNumbers: InEveryLocale<Kinds> = {
  en: {
    number: 'some',
    date: 'a day',
    time: 'a time',
    beforeNumber: /(?:^|\s)(?:all|the|these|those|its|their|any of)\s$/i,
    betweenNumbers: ' of ',
  },
};

/** A noun that a message has before a name, as in "the profile Sales", and a kind that repeats it. */
const repeated =
  /\b(?:(its|their) |(?:the|an?) )?((?:permission set |related )?(group|license|permission set|profile|app|version|list)) ((?:an?|the) (?:\w+ ){0,2}?\3\b)/gi;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Returns a text with kinds as a person would write it: each noun once, and a kind that begins a sentence with a capital. */
export const readable: InEveryLocale<(text: string) => string> = {
  en: (text) =>
    text
      .replace(repeated, (all: string, owner: string | undefined, literal: string, _noun, kind: string) => {
        const once = owner === undefined ? kind : `${owner} ${literal}`;
        return isCapital(all) ? capitalized(once) : once;
      })
      .replace(/(?<=^|[.?!]\s)(?:some|an?|the|others)\s/g, capitalized),
};
