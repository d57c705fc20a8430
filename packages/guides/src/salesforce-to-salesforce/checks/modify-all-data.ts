import { ownPermissions } from '../../facts/own-permissions.ts';
import { cantTell, compared, defineCheck, failed, inapplicable, passed } from '../define-check.ts';
import { feature } from '../facts/feature.ts';
import { whereApi } from '../facts/where-api.ts';

/** Salesforce requires Modify All Data to configure Salesforce to Salesforce. */
export const modifyAllData = defineCheck({
  id: 'modify-all-data',
  title: 'modify-all-data.title',
  why: 'modify-all-data.why',
  severity: 'blocker',
  needs: { own: whereApi(ownPermissions), feature: whereApi(feature) },
  statement: 'modify-all-data.statement',
  evaluate: ({ own, feature: state }) => {
    if (state === 'retired') return inapplicable('feature.retired');
    const has = own.get('PermissionsModifyAllData');
    if (has === undefined) return cantTell('not-readable-by-api');
    const evidence = compared({ key: 'modify-all-data.seen' }, { key: 'yes' }, { key: has ? 'yes' : 'no' });
    return has
      ? passed('modify-all-data.passed', evidence)
      : failed('blocker', 'modify-all-data.missing', 'modify-all-data.missing.remedy', evidence);
  },
});
