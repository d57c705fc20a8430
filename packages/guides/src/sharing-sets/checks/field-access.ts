import { ifAsked, ifRead } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { cantTell, defineCheck, failed, inapplicable, passed, records } from '../define-check.ts';
import { chosenShape } from '../facts/chosen-object.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { customerSets, unlicensedSets } from '../facts/customer-sets.ts';
import { customerUserIfAny } from '../facts/customer-user.ts';
import { profileFields } from '../facts/profile-rights.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';
import { withoutLicense } from '../without-license.ts';

/** Without field-level security a shared record opens with hardly anything on it. */
export const fieldAccess = defineCheck({
  id: 'field-access',
  title: 'field-access.title',
  why: 'field-access.why',
  severity: 'warning',
  needs: {
    profiles: chosenProfiles,
    fields: ifAsked(profileFields),
    user: ifRead(customerUserIfAny),
    sets: customerSets,
    unlicensed: unlicensedSets,
    shape: chosenShape,
  },
  evaluate: ({ profiles, fields, user, sets, unlicensed, shape }, setup) => {
    const all = shape.fields.filter(({ hasSecurity }) => hasSecurity).length;
    if (all === 0) return inapplicable('field-access.none');
    const countOf = (holders: readonly string[]) =>
      new Set(
        fields
          ?.filter(({ setId }) => holders.some((id) => sameId(id, setId)))
          .map(({ field }) => field.toLowerCase()),
      ).size;
    const rows = profiles.found.map(({ id, name, setId }) => ({ id, name, setId, count: countOf([setId]) }));
    const ofUser = rows.find(({ id }) => user !== null && sameId(id, user.profileId));
    const granting = (sets ?? []).filter(({ id }) => countOf([id]) > 0);
    const withSets = ofUser && {
      ...ofUser,
      count: countOf([ofUser.setId, ...granting.map(({ id }) => id)]),
    };
    const evidence = records(
      { key: 'field-access.seen' },
      [{ key: 'object-rights.holder' }, { key: 'field-access.fields' }],
      [
        ...rows,
        ...(withSets && user && granting.length > 0
          ? [{ ...withSets, name: [user.name, ...granting.map(({ name }) => name)].join(' + ') }]
          : []),
      ].map(({ name, count }) => [name, { key: 'field-access.count', params: { count, all } } as const]),
    );
    const lacking = rows.filter(({ count }) => count === 0);
    if (lacking.length === 0)
      return unfoundProfiles(profiles, setup) ?? passed('field-access.passed', evidence);
    // A permission set that is not seen may grant it.
    if (sets === null) return cantTell('no-access', { evidence: [evidence] });
    return withSets && user && withSets.count > 0 && lacking.every(({ id }) => id === withSets.id)
      ? failed(
          'advice',
          {
            key: 'field-access.by-set',
            params: { user: user.name, sets: granting.map(({ name }) => name), profile: withSets.name },
          },
          'object-rights.by-set.remedy',
          evidence,
        )
      : withoutLicense(
          failed('warning', 'field-access.failed', 'field-access.remedy', evidence),
          unlicensed.find(({ id }) => countOf([id]) > 0),
        );
  },
});
