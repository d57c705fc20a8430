import { choose } from '../../model/acts.ts';
import type { Shown } from '../../model/check.ts';
import { sameId } from '../../salesforce-id.ts';
import { question } from '../answers.ts';
import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { chosenSite } from '../facts/chosen-site.ts';
import { siteProfiles } from '../facts/site-profiles.ts';
import type { Key } from '../locales/en.ts';
import { otherProfiles } from '../other-choice.ts';
import { profilesNotFound, unfoundName } from '../unfound-profiles.ts';

const statuses = {
  Added: 'profile-member.added',
  WaitingForAdd: 'profile-member.adding',
  AddCalculated: 'profile-member.adding',
  WaitingForRemove: 'profile-member.removing',
  RemoveCalculated: 'profile-member.removing',
  FailedAdd: 'profile-member.not-added',
  FailedRemove: 'profile-member.not-removed',
} as const satisfies Readonly<Record<string, Key>>;
const isStatus = (status: string): status is keyof typeof statuses => Object.hasOwn(statuses, status);

/** Returns the status of a member in words; one that is not known, as Salesforce writes it. */
const shownStatus = (status: string | undefined): Shown<Key> => {
  if (status === undefined) return { key: 'profile-member.none' };
  return isStatus(status) ? { key: statuses[status] } : status;
};

/** Only `Added` counts: Salesforce works off additions one by one (P 7.3). */
export const profileMember = defineCheck({
  id: 'profile-member',
  title: 'profile-member.title',
  why: 'profile-member.why',
  severity: 'blocker',
  needs: { site: chosenSite, profiles: chosenProfiles, members: siteProfiles },
  evaluate: ({ site, profiles, members }, setup) => {
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
        ...rows.map(({ profile, status }) => [profile.name, shownStatus(status)]),
        ...profiles.missing.map((one) => [unfoundName(one, setup), { key: 'column.not-found' } as const]),
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
    // What the org does not have cannot be added.
    if (open.length === 0) {
      const { message, remedy } = profilesNotFound(profiles, setup);
      return withAct(
        failed('blocker', message, remedy, evidence),
        // The question is on the page of this check.
        setup.params.profiles === undefined
          ? choose(question.profiles, 'act.other-profiles')
          : otherProfiles(setup),
      );
    }
    return failed('blocker', { key: 'profile-member.failed', params }, 'profile-member.remedy', evidence);
  },
});
