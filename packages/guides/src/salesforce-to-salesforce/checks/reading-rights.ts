import { ownPermissions } from '../../facts/own-permissions.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { mayRead } from '../../supersets.ts';
import { defineCheck, failed, inapplicable, passed, records } from '../define-check.ts';
import { feature } from '../facts/feature.ts';
import { whereApi } from '../facts/where-api.ts';

/** What the reads of this guide need, with what cannot be read without it; Modify All Data includes the second. */
const needed = [
  { permission: 'PermissionsViewSetup', lost: 'reading-rights.lost.sets' },
  { permission: 'PermissionsModifyMetadata', lost: 'reading-rights.lost.layouts' },
] as const;

export const readingRights = defineCheck({
  id: 'reading-rights',
  title: 'reading-rights.title',
  why: 'reading-rights.why',
  severity: 'warning',
  needs: { own: whereApi(ownPermissions), feature: whereApi(feature) },
  evaluate: ({ own, feature: state }) => {
    if (state === 'retired') return inapplicable('feature.retired');
    const judged = needed.map(({ permission, lost }) => ({
      label: permissionLabels[permission],
      lost,
      has: mayRead(own, permission),
    }));
    const missing = judged.filter(({ has }) => !has);
    const evidence = records(
      { key: 'reading-rights.seen' },
      [{ key: 'reading-rights.permission' }, { key: 'reading-rights.has' }, { key: 'reading-rights.lost' }],
      judged.map(({ label, has, lost }) => [label, { key: has ? 'yes' : 'no' }, has ? '' : { key: lost }]),
    );
    return missing.length === 0
      ? passed('reading-rights.passed', evidence)
      : failed(
          'warning',
          { key: 'reading-rights.missing', params: { count: missing.length } },
          'reading-rights.missing.remedy',
          evidence,
        );
  },
});
