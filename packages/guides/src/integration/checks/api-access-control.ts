import { apiAccessControl as control } from '../../facts/api-access-control.ts';
import { defineCheck } from '../define-check.ts';
import { connectedAppHere } from '../facts/connected-app-here.ts';

/** Where only allow-listed apps reach the API, an app that is not installed does not (A 3.1). */
export const apiAccessControl = defineCheck({
  id: 'api-access-control',
  title: 'api-access-control.title',
  why: 'api-access-control.why',
  severity: 'blocker',
  needs: { control, installed: connectedAppHere },
  statement: 'api-access-control.statement',
  evaluate: ({ control: state, installed }) => {
    const evidence = [
      {
        kind: 'value',
        label: 'API Access Control',
        expected: null,
        actual: { key: `api-access-control.${state}` },
      },
    ] as const;
    if (state !== 'on') return { outcome: 'passed', message: { key: 'api-access-control.open' }, evidence };
    return installed
      ? { outcome: 'passed', message: { key: 'api-access-control.listed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'api-access-control.closed' },
          remedy: { key: 'api-access-control.remedy' },
          evidence,
        };
  },
});
