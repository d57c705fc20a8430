import type { Cause } from './cause.ts';
import { apiCauses } from './causes/api.ts';
import { errorPageCauses } from './causes/error-pages.ts';
import { installMailCauses } from './causes/install-mails.ts';
import { libraryCauses } from './causes/libraries.ts';
import { limitCauses } from './causes/limits.ts';
import { loginHistoryCauses } from './causes/login-history.ts';
import { oauthCauses } from './causes/oauth.ts';
import { recordCauses } from './causes/records.ts';
import { tokenCauses } from './causes/tokens.ts';

/**
 * Every cause of an error that can be explained. The first whose text matches decides; if no text does, the first by
 * code. Libraries are last: what they add to Salesforce's words decides only if there are none.
 */
export const causes: readonly Cause[] = [
  ...installMailCauses,
  ...oauthCauses,
  ...tokenCauses,
  ...apiCauses,
  ...recordCauses,
  ...limitCauses,
  ...errorPageCauses,
  ...loginHistoryCauses,
  ...libraryCauses,
];
