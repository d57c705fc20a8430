import { apiAccessControl as control } from '../../facts/api-access-control.ts';
import { actualValue, defineCheck, failed, passed } from '../define-check.ts';
import { connectedAppHere } from '../facts/connected-app-here.ts';

/** If only allow-listed apps can use the API, an app that is not installed cannot (A 3.1). */
export const apiAccessControl = defineCheck({
  id: 'api-access-control',
  title: 'api-access-control.title',
  why: 'api-access-control.why',
  severity: 'blocker',
  needs: { control, installed: connectedAppHere },
  statement: 'api-access-control.statement',
  evaluate: ({ control: state, installed }) => {
    const evidence = actualValue('API Access Control', { key: `api-access-control.${state}` });
    if (state !== 'on') return passed('api-access-control.open', evidence);
    return installed
      ? passed('api-access-control.listed', evidence)
      : failed('blocker', 'api-access-control.closed', 'api-access-control.remedy', evidence);
  },
});
