import type { SharingParams } from '@orgready/guides/salesforce-to-salesforce/params';
import type { GuideForm } from '../GuideForm.ts';
import { exampleParty } from '../party.ts';
import { textForm } from '../textForm.ts';
import { Details } from './Details.tsx';
import { sharingTables } from './locales/tables.ts';
import { SharingFields } from './SharingFields.tsx';

const guide = 'salesforce-to-salesforce';
const exampleParams: SharingParams = { objects: ['Account', 'Contact'], profiles: ['Sales User'] };

export const sharingForm: GuideForm = {
  ...textForm(guide, { values: [], lists: ['objects', 'profiles'], choices: {} }),
  Fields: SharingFields,
  Details,
  words: sharingTables,
  example: { guide, params: exampleParams, party: exampleParty, consumerSecret: null },
};
