import type { Kinds } from '@orgready/shared/language/conceal';
import type { InEveryLocale } from '@orgready/shared/language/locales';

const english: Readonly<Record<string, string>> = {
  app: 'the app',
  customer: 'the customer',
  field: 'a field',
  license: 'a license',
  object: 'an object',
  objects: 'some objects',
  org: 'the org',
  owner: 'the user',
  permission: 'a permission',
  permissions: 'some permissions',
  profile: 'a profile',
  profiles: 'some profiles',
  set: 'a permission set',
  sets: 'some permission sets',
  site: 'a site',
  user: 'the user',
  username: 'a user',
};

/** What stands for a value of the org where staff may not read it, by the name of its placeholder. */
export const valueKinds: InEveryLocale<(placeholder: string) => string> = {
  en: (placeholder) => english[placeholder] ?? 'a value of the org',
};

/** What stands for numbers and moments of the org where staff may not read them. */
export const kindsOfNumbers: InEveryLocale<Kinds> = {
  en: {
    number: 'some',
    date: 'a day',
    time: 'a time',
    beforeNumber: /(?:^|\s)(?:all|the|these|those|its|their|only|any of)\s$/i,
  },
};
