import type { AppPolicyValues } from '../../app-policy.ts';
import { coverRange, rangeBetween, rangeOf } from '../../ip-addresses.ts';
import { ifRead } from '../../model/derive.ts';
import { actualValue, cantTell, defineCheck, failed, passed, records } from '../define-check.ts';
import { connectedAppPolicy } from '../facts/connected-app-policy.ts';
import { type LoginLimits, loginLimits } from '../facts/login-limits.ts';
import { subject } from '../facts/subject.ts';
import { vendorAppPolicy } from '../facts/vendor-app-policy.ts';
import type { IntegrationParams } from '../params.ts';

/** Returns the vendor's addresses that the login IP ranges lack; none if there are no ranges. */
const outside = (
  { ranges }: LoginLimits,
  { outgoingAddresses = [] }: IntegrationParams,
): readonly string[] => {
  if (ranges.length === 0) return [];
  const allowed = ranges.flatMap(({ start, end }) => rangeBetween(start, end) ?? []);
  return outgoingAddresses.filter((text) => {
    const wanted = rangeOf(text);
    return wanted === null || !coverRange(allowed, wanted);
  });
};

/** Whether the profile's login IP ranges include the vendor's addresses, which matters unless the app relaxes them. */
const judge = (
  limits: LoginLimits,
  profile: string,
  relaxation: AppPolicyValues['ipRelaxation'],
  params: IntegrationParams,
) => {
  const missing = outside(limits, params);
  const about = { profile };
  if (missing.length === 0)
    return passed(
      { key: limits.ranges.length === 0 ? 'login-ranges.none' : 'vendor-addresses.passed', params: about },
      actualValue(
        { key: 'login-ranges.seen' },
        limits.ranges.length === 0
          ? { key: 'login-ranges.no-range' }
          : limits.ranges.map(({ start, end }) => `${start} – ${end}`).join(', '),
      ),
    );
  const evidence = records(
    { key: 'vendor-addresses.missing' },
    [{ key: 'vendor-addresses.missing' }],
    missing.map((address) => [address]),
  );
  const message = { key: 'vendor-addresses.outside', params: { ...about, addresses: missing } } as const;
  const remedy = { key: 'vendor-addresses.remedy', params: about } as const;
  // Whether relaxing also lifts a profile's login ranges is unresolved (A 6.5).
  if (relaxation === 'Bypass') return failed('warning', message, remedy, evidence);
  return relaxation === null
    ? cantTell('not-readable-by-api', { message, remedy, evidence: [evidence] })
    : failed('blocker', message, remedy, evidence);
};

const shared = {
  title: 'vendor-addresses.title',
  why: 'vendor-addresses.why',
  severity: 'blocker',
  statement: 'vendor-addresses.statement',
} as const;

export const vendorAddresses = defineCheck({
  ...shared,
  id: 'vendor-addresses',
  when: { all: [{ needs: 'outgoing-addresses' }, { needs: 'external-client-app' }] },
  needs: { limits: loginLimits, user: subject, policy: ifRead(vendorAppPolicy) },
  evaluate: ({ limits, user, policy }, { params }) =>
    judge(limits, user.profile, policy?.record ? policy.ipRelaxation : null, params),
});

export const connectedVendorAddresses = defineCheck({
  ...shared,
  id: 'connected-vendor-addresses',
  when: { all: [{ needs: 'outgoing-addresses' }, { needs: 'connected-app' }] },
  needs: { limits: loginLimits, user: subject, policy: ifRead(connectedAppPolicy) },
  evaluate: ({ limits, user, policy }, { params }) =>
    judge(limits, user.profile, policy?.installed ? policy.ipRelaxation : null, params),
});
