import type { OrgObject } from '../org-state.ts';

/** `AccountChangeEvent`, `Renewal__ChangeEvent`. */
export const changeEventOf = ({ name }: OrgObject): string =>
  name.endsWith('__c') ? name.replace(/__c$/, '__ChangeEvent') : `${name}ChangeEvent`;

/** What an org may select without an add-on (Change Data Capture guide, "Allocations"). */
export const maximumSelections = 5;
