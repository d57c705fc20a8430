import type { AppPolicyValues } from '../../app-policy.ts';
import type { Verdict } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import { connectedAppPolicy } from '../facts/connected-app-policy.ts';
import { vendorAppPolicy } from '../facts/vendor-app-policy.ts';
import type { Key } from '../locales/en.ts';
import type { IntegrationParams } from '../params.ts';
import { appNotInstalled } from './app-not-installed.ts';
import { noPolicyRecord } from './no-policy-record.ts';

/** Returns the checks of one app policy: one for External Client Apps and one for connected apps. */
export const appPolicyChecks = (
  id: string,
  { seen, ...words }: Readonly<Record<'title' | 'why' | 'statement' | 'seen', Key>>,
  verdictOf: (values: AppPolicyValues, params: IntegrationParams) => Verdict<Key>,
) => {
  const shared = { ...words, severity: 'blocker' } as const;
  return {
    external: defineCheck({
      ...shared,
      id,
      needs: { policy: vendorAppPolicy },
      evaluate: ({ policy: found }, { params }) =>
        found.record ? verdictOf(found, params) : noPolicyRecord(seen, found.appIsHere),
    }),
    /**
     * No API shows the policy of a connected app that was installed from elsewhere, so a person confirms it (A 6.6).
     */
    connected: defineCheck({
      ...shared,
      id: `connected-${id}`,
      needs: { policy: connectedAppPolicy },
      evaluate: ({ policy: found }, { params }) =>
        found.installed ? verdictOf(found, params) : appNotInstalled,
    }),
  };
};
