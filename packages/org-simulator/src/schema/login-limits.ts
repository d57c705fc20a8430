import { z } from 'zod';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { profiles } from './profiles.ts';

/** The days of login hours, in the order of Setup. */
export const loginDays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const loginLimit = z.strictObject({
  ranges: z
    .array(z.strictObject({ start: z.string(), end: z.string() }))
    .readonly()
    .default([]),
  /** Minutes after midnight, by day. */
  hours: z.partialRecord(z.enum(loginDays), z.tuple([z.number(), z.number()]).readonly()).default({}),
});
export type LoginLimit = z.output<typeof loginLimit>;

const none: LoginLimit = { ranges: [], hours: {} };

/** From where and when users with a profile can log in; by the profile's name. */
export const loginLimits = definePart({
  state: { loginLimits: z.record(z.string(), loginLimit).default({}) },
  start: (declared, org): Map<string, LoginLimit> => {
    profiles.in(org);
    return new Map(Object.entries(declared.loginLimits));
  },
  faults: ({ loginLimits: limits }, org) =>
    unknownNames('profile', Object.keys(limits), new Set(org.access.profiles.map(({ name }) => name))),
});

export const limitOf = (org: Org, profile: string): LoginLimit => loginLimits.in(org).get(profile) ?? none;
