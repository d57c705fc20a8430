import { z } from 'zod';
import { metadataList } from '../../facts/columns/metadata-values.ts';
import { read, readFrom, unread } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import { profileFullName } from '../../profile-names.ts';
import { subject } from './subject.ts';

/** From where and when users with a profile can log in. */
export interface LoginLimits {
  readonly ranges: readonly { readonly start: string; readonly end: string }[];
  /** True if users cannot log in at some time. */
  readonly hours: boolean;
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Minutes after midnight at which a day ends. */
const midnight = 1_440;

/**
 * Returns whether login hours leave out some time. Hours from midnight to midnight on every day leave out none; how Salesforce
 * reads a day without hours beside days with hours is not documented.
 */
const areLimited = (hours: Readonly<Record<string, string | null>>): boolean => {
  if (Object.values(hours).every((time) => time === null || time === '')) return false;
  const isAt = (time: string | null | undefined, minutes: number) =>
    time?.trim() !== '' && Number(time ?? Number.NaN) === minutes;
  return !days.every((day) => isAt(hours[`${day}Start`], 0) && isAt(hours[`${day}End`], midnight));
};

/** The answer holds the whole profile, although only the limits are used: it can be large and late. */
const component = defineFact({
  id: 'profile-component',
  reads: 'reads.loginLimits',
  requires: ['PermissionsModifyMetadata'],
  slow: true,
  ...readFrom({ user: subject }, ({ user }) => ({
    via: 'metadata',
    type: 'Profile',
    fullNames: [profileFullName(user.profile)],
  })),
  shape: z
    .array(
      z.object({
        loginIpRanges: metadataList(z.object({ startAddress: z.string(), endAddress: z.string() })),
        loginHours: z.record(z.string(), z.string().nullable()).nullish(),
      }),
    )
    .transform(([profile]) => profile ?? null),
});

/** Failures of an answer that is too large or too late: no later attempt is better. */
const outOfBounds: readonly (string | undefined)[] = ['ANSWER_TOO_LARGE', 'NO_ANSWER_IN_TIME'];

/** The login IP ranges and login hours of the profile of the user that runs the integration (C 4). */
export const loginLimits = deriveFact<LoginLimits>({
  id: 'login-limits',
  after: [component],
  derive: (_setup, known) => {
    const found = known.get(component);
    if (found.state === 'failed' && outOfBounds.includes(found.failure.code))
      return unread('not-readable-by-api');
    if (found.state !== 'read') return found;
    // Metadata may know the profile by another name.
    if (found.value === null) return unread('not-readable-by-api');
    const { loginIpRanges, loginHours } = found.value;
    return read<LoginLimits>({
      ranges: loginIpRanges.map(({ startAddress: start, endAddress: end }) => ({ start, end })),
      hours: areLimited(loginHours ?? {}),
    });
  },
});
