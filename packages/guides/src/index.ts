import { integrationGuide } from './integration/guide.ts';
import type { Guide } from './model/guide.ts';
import { salesforceToSalesforceGuide } from './salesforce-to-salesforce/guide.ts';
import { sharingSetsGuide } from './sharing-sets/guide.ts';

/** Every guide of the product. To add a guide, add a folder and a line here. */
export const guides: readonly Guide[] = [integrationGuide, salesforceToSalesforceGuide, sharingSetsGuide];
