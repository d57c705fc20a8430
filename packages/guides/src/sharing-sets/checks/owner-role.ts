import { actualValue, cantTell, defineCheck, failed, passed } from '../define-check.ts';
import { contact } from '../facts/contact.ts';

/** Without it Salesforce refuses to make the user: "portal account owner must have a role" (P 7.3). */
export const ownerRole = defineCheck({
  id: 'owner-role',
  title: 'owner-role.title',
  why: 'owner-role.why',
  severity: 'blocker',
  needs: { contact },
  evaluate: ({ contact: { ownerName, ownerHasRole } }) => {
    if (ownerName === null || ownerHasRole === null)
      return cantTell('not-yet', { message: 'owner-role.no-account' });
    const evidence = actualValue({ key: 'owner-role.owner' }, ownerName);
    return ownerHasRole
      ? passed({ key: 'owner-role.passed', params: { owner: ownerName } }, evidence)
      : failed(
          'blocker',
          { key: 'owner-role.failed', params: { owner: ownerName } },
          'owner-role.remedy',
          evidence,
        );
  },
});
