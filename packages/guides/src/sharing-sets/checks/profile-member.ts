import { sameId } from '../../salesforce-id.ts';
import { cantTell, defineCheck, failed, passed, records } from '../define-check.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { chosenSite } from '../facts/chosen-site.ts';
import { siteProfiles } from '../facts/site-profiles.ts';

/** Only `Added` counts: Salesforce works off additions one by one (P 7.3). */
export const profileMember = defineCheck({
  id: 'profile-member',
  title: 'profile-member.title',
  why: 'profile-member.why',
  severity: 'blocker',
  needs: { site: chosenSite, profiles: chosenProfiles, members: siteProfiles },
  evaluate: ({ site, profiles, members }) => {
    if (site === null) return cantTell('not-yet', { message: 'profile-member.no-site' });
    const rows = profiles.found.map((profile) => ({
      profile,
      status: members.find(({ siteId, parentId }) => sameId(siteId, site.id) && sameId(parentId, profile.id))
        ?.status,
    }));
    const evidence = records(
      { key: 'profile-member.seen' },
      [{ key: 'column.profile' }, { key: 'profile-member.status' }],
      [
        ...rows.map(({ profile, status }) => [
          profile.name,
          status ?? ({ key: 'profile-member.none' } as const),
        ]),
        ...profiles.missing.map((name) => [name, { key: 'column.not-found' } as const]),
      ],
    );
    const open = rows.filter(({ status }) => status !== 'Added');
    const params = { site: site.name };
    if (open.length + profiles.missing.length === 0)
      return passed({ key: 'profile-member.passed', params }, evidence);
    if (
      profiles.missing.length === 0 &&
      open.every(({ status }) => /^(?:WaitingForAdd|AddCalculated)$/.test(status ?? ''))
    )
      return cantTell('propagating', {
        message: { key: 'profile-member.waiting', params },
        evidence: [evidence],
      });
    return failed('blocker', { key: 'profile-member.failed', params }, 'profile-member.remedy', evidence);
  },
});
