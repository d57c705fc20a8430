import { ifAsked } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { defineCheck, failed, inapplicable, passed, records } from '../define-check.ts';
import { chosenShape } from '../facts/chosen-object.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { profileFields } from '../facts/profile-rights.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';

/** Without field-level security a shared record opens with hardly anything on it. */
export const fieldAccess = defineCheck({
  id: 'field-access',
  title: 'field-access.title',
  why: 'field-access.why',
  severity: 'warning',
  needs: { profiles: chosenProfiles, fields: ifAsked(profileFields), shape: chosenShape },
  evaluate: ({ profiles, fields, shape }, setup) => {
    const all = shape.fields.filter(({ hasSecurity }) => hasSecurity).length;
    if (all === 0) return inapplicable('field-access.none');
    const rows = profiles.found.map((profile) => ({
      name: profile.name,
      count: fields?.filter(({ setId }) => sameId(setId, profile.setId)).length ?? 0,
    }));
    const evidence = records(
      { key: 'field-access.seen' },
      [{ key: 'column.profile' }, { key: 'field-access.fields' }],
      rows.map(({ name, count }) => [name, { key: 'field-access.count', params: { count, all } } as const]),
    );
    return rows.every(({ count }) => count > 0)
      ? (unfoundProfiles(profiles, setup) ?? passed('field-access.passed', evidence))
      : failed('warning', 'field-access.failed', 'field-access.remedy', evidence);
  },
});
