import type { GuideForm } from './GuideForm.ts';
import { integrationForm } from './integration/form.ts';

/** The forms by guide id. A guide without a form is entered as JSON. */
export const guideForms: Readonly<Record<string, GuideForm>> = { integration: integrationForm };
