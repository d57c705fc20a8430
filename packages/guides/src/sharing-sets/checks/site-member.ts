import { goTo } from '../../model/acts.ts';
import { sameId } from '../../salesforce-id.ts';
import { cantTell, compared, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { chosenSite } from '../facts/chosen-site.ts';
import { siteMembership } from '../facts/site-membership.ts';

export const siteMember = defineCheck({
  id: 'site-member',
  title: 'site-member.title',
  why: 'site-member.why',
  severity: 'blocker',
  needs: { site: chosenSite, sites: siteMembership },
  evaluate: ({ site, sites }) => {
    if (site === null)
      return withAct(cantTell('not-yet', { message: 'profile-member.no-site' }), goTo('digital-experiences'));
    const isMember = sites.some((id) => sameId(id, site.id));
    const evidence = compared(
      { key: 'site-member.seen', params: { site: site.name } },
      { key: 'site-member.yes' },
      { key: isMember ? 'site-member.yes' : 'site-member.no' },
    );
    return isMember
      ? passed('site-member.passed', evidence)
      : failed('blocker', 'site-member.failed', 'site-member.remedy', evidence);
  },
});
