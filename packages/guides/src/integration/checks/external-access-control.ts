import { grantersOf } from '../../effective-access.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { appMissing } from '../app-missing.ts';
import { actualValue, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { externalAccess } from '../facts/external-access.ts';
import { grantedBy } from '../granted-by.ts';
import type { Key } from '../locales/en.ts';
import { causeOf, lostGrant } from '../lost-grants.ts';
import { toApprove } from '../to-approve.ts';

/**
 * If only allow-listed apps can use the API, an External Client App can only for users that it is approved for, or who
 * may use any API client (A 3.1).
 */
export const externalAccessControl = defineCheck({
  id: 'external-access-control',
  title: 'api-access-control.title',
  why: 'api-access-control.why',
  severity: 'blocker',
  needs: { access: externalAccess },
  statement: 'external-access-control.statement',
  evaluate: ({ access }) => {
    const state = actualValue('API Access Control', { key: `api-access-control.${access.control}` });
    if (access.control !== 'on') return passed('api-access-control.open', state);
    if (!access.isHere) return appMissing;
    const { grants, doubtful, lost, held } = access.approvals;
    const anyClient = grantersOf(held, 'PermissionsUseAnyApiClient');
    const granters = [
      ...grants.map(({ kind, name }) => ({ key: `granted-by.${kind}`, params: { name } }) as const),
      ...anyClient.map(grantedBy),
    ];
    const others = lost.length > 0 ? lost.map(lostGrant) : [{ key: 'user-approved.nobody' } as const];
    const evidence: SomeEvidence<Key> = [
      state,
      records(
        { key: 'user-approved.by' },
        [{ key: 'user-approved.column' }],
        (granters.length > 0 ? granters : others).map((one) => [one]),
        granters.length,
      ),
    ];
    if (grants.length > 0) return passed('external-access-control.listed', ...evidence);
    if (anyClient.length > 0) return passed('external-access-control.any-client', ...evidence);
    const inDoubt = doubtVerdict(doubtful, evidence);
    if (inDoubt) return inDoubt;
    const cause = causeOf([lost]);
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, ...evidence), cause.act);
    return failed(
      'blocker',
      'external-access-control.closed',
      { key: 'external-access-control.remedy', params: toApprove(held) },
      ...evidence,
    );
  },
});
