import type { GuideForm } from './GuideForm.ts';
import { integrationForm } from './integration/form.ts';

/** By id of the guide. A guide that is not here is entered as JSON. */
export const guideForms: Readonly<Record<string, GuideForm>> = { integration: integrationForm };
