import { argumentsOf } from '@orgready/shared/language/arguments';
import type { InEveryLocale } from '@orgready/shared/language/locales';
import type { Messages } from '@orgready/shared/language/translator';
import { expect, test } from 'vitest';
import { landingTables } from '../pages/locales/tables.ts';
import { brandingTables } from '../staff/branding/locales/tables.ts';
import { deskTables } from '../staff/desk/locales/tables.ts';
import { funnelTables } from '../staff/funnel/locales/tables.ts';
import { integrationTables } from '../staff/integration/locales/tables.ts';
import { peopleTables } from '../staff/people/locales/tables.ts';
import { sharingTables } from '../staff/salesforce-to-salesforce/locales/tables.ts';
import { sharingSetsTables } from '../staff/sharing-sets/locales/tables.ts';
import { asideTables } from '../wizard/aside/locales/tables.ts';
import { deleteTables } from '../wizard/delete/locales/tables.ts';
import { explainTables } from '../wizard/explain/locales/tables.ts';
import { handOffTables } from '../wizard/hand-off/locales/tables.ts';
import { receiptTables } from '../wizard/receipt/locales/tables.ts';
import { searchTables } from '../wizard/search/locales/tables.ts';
import { laterTables } from './laterTables.ts';
import { rareProblemTables } from './rareProblemTables.ts';
import { staffTables } from './staffTables.ts';
import { customerTables } from './tables.ts';

test.each<[string, InEveryLocale<Messages>]>([
  ['the customer’s pages', customerTables],
  ['parts that are fetched later', laterTables],
  ['problems of certain requests', rareProblemTables],
  ['what is done beside the steps', asideTables],
  ['handing a step on', handOffTables],
  ['the page of a link', landingTables],
  ['explained errors', explainTables],
  ['the receipt of calls', receiptTables],
  ['deleting what was read', deleteTables],
  ['the searches in the org', searchTables],
  ['the staff pages', staffTables],
  ['people on the staff', peopleTables],
  ['the desk of staff', deskTables],
  ['the funnel', funnelTables],
  ['the branding', brandingTables],
  ['the form of the integration guide', integrationTables],
  ['the form of the Salesforce to Salesforce guide', sharingTables],
  ['the form of the guide of sharing sets', sharingSetsTables],
])('%s have the same messages with the same placeholders in every language', (_, tables) => {
  const placeholdersIn = (messages: Messages) =>
    Object.entries(messages)
      .map(([key, message]) => [key, ...[...argumentsOf(message).keys()].toSorted()].join(' '))
      .toSorted();
  const english = placeholdersIn(tables.en);
  expect(english.length).toBeGreaterThan(5);
  for (const [locale, messages] of Object.entries(tables))
    expect(placeholdersIn(messages), locale).toEqual(english);
});
