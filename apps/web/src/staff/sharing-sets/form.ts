import type { SharingSetsParams } from '@orgready/guides/sharing-sets/params';
import type { GuideForm } from '../GuideForm.ts';
import { exampleParty } from '../party.ts';
import { textForm } from '../textForm.ts';
import { Details } from './Details.tsx';
import { sharingSetsTables } from './locales/tables.ts';
import { SharingSetsFields } from './SharingSetsFields.tsx';

const guide = 'sharing-sets';
const exampleParams: SharingSetsParams = {
  site: 'Help Center',
  profiles: ['Customer Community User'],
  object: 'Case',
  link: 'Account',
  access: 'Read',
};

export const sharingSetsForm: GuideForm = {
  ...textForm(guide, {
    values: ['site', 'object', 'link'],
    lists: ['profiles'],
    choices: { access: ['Read', 'Edit'] },
  }),
  Fields: SharingSetsFields,
  Details,
  words: sharingSetsTables,
  example: { guide, params: exampleParams, party: exampleParty, consumerSecret: null },
};
