import type { InEveryLocale } from '@orgready/shared/language/locales';

interface ExampleValues {
  /** Returns a value for a placeholder of a message, by its name. */
  named(placeholder: string): string;
  /** What a person in the org is called. */
  readonly person: string;
  readonly username: string;
  readonly org: string;
  readonly host: string;
  readonly field: string;
  /** The numbers of an example: of several things. */
  readonly number: number;
}

const english: Readonly<Record<string, string>> = {
  app: 'Example App',
  field: 'Example Field',
  license: 'Example License',
  object: 'Example Object',
  objects: 'Example Object',
  owner: 'Example User',
  permission: 'Example Permission',
  permissions: 'Example Permission',
  profile: 'Example Profile',
  profiles: 'Example Profile',
  set: 'Example Permission Set',
  sets: 'Example Permission Set',
  site: 'Example Site',
  user: 'Example User',
};

/** What an example org holds, for staff who look at a setup as its customer sees it. */
export const exampleValues: InEveryLocale<ExampleValues> = {
  en: {
    named: (placeholder) => english[placeholder] ?? 'Example',
    person: 'Example User',
    username: 'user@example.com',
    org: 'Example Org',
    host: 'example.my.salesforce.com',
    field: 'Example_Field__c',
    number: 2,
  },
};
