import type { GuideForm } from './GuideForm.ts';
import { integrationForm } from './integration/form.ts';
import { sharingForm } from './salesforce-to-salesforce/form.ts';
import { sharingSetsForm } from './sharing-sets/form.ts';

/** The forms by guide id. A guide without a form is entered as JSON. */
export const guideForms: Readonly<Record<string, GuideForm>> = {
  integration: integrationForm,
  'salesforce-to-salesforce': sharingForm,
  'sharing-sets': sharingSetsForm,
};
