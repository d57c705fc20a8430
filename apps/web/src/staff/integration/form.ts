import type { GuideForm } from '../GuideForm.ts';
import { Details } from './Details.tsx';
import { exampleIntegration } from './exampleIntegration.ts';
import { IntegrationFields } from './IntegrationFields.tsx';
import { fromForm, isBesideField } from './integrationForm.ts';
import { entriesOf, lostInForm } from './jsonToForm.ts';
import { integrationTables } from './locales/tables.ts';
import { ownFaults } from './ownFaults.ts';

export const integrationForm: GuideForm = {
  Fields: IntegrationFields,
  Details,
  words: integrationTables,
  example: exampleIntegration,
  fromForm,
  entriesOf,
  lostInForm,
  isBesideField,
  ownFaults,
};
