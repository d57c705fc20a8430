import { userLicenses } from '../facts/user-licenses.ts';
import { answerIfAny } from '../model/answer.ts';
import type { Message } from '../model/check.ts';
import { deriveFrom, read } from '../model/derive.ts';
import { type Choice, showFrom } from '../model/shown.ts';
import { integrationUsers } from './facts/integration-users.ts';
import type { Key } from './locales/en.ts';
import { runsAs } from './subject.ts';
import { isIntegrationLicense } from './user-license.ts';

// Facts that help to choose the user. Cost is not among them: no dated statement by Salesforce is known (P 4.3).

/** Forgotten when the answer changes: for a person's user, the licenses are not read any longer. */
const license = deriveFrom({
  id: 'license-to-choose',
  from: { licenses: userLicenses, answer: answerIfAny(runsAs) },
  derive: ({ licenses }) =>
    read(licenses.find((one) => one.active && one.total > 0 && isIntegrationLicense(one)) ?? null),
});

/** Seats of the user license Salesforce Integration. */
export const seatsOffered = showFrom({
  id: 'seats-offered',
  from: { license },
  show: ({ license }): Message<Key> =>
    license
      ? {
          key: 'runs-as.seats',
          params: { left: Math.max(0, license.total - license.used), total: license.total },
        }
      : { key: 'runs-as.no-license' },
});

/** `absent`: the org has no license for integration users. */
export const licenseOffered = showFrom({
  id: 'license-offered',
  from: { license },
  show: ({ license }) => (license ? 'here' : 'absent'),
});

/** Users that already have the license. */
export const userCandidates = showFrom({
  id: 'user-candidates',
  from: { users: integrationUsers },
  show: ({ users }): readonly Choice<Key>[] =>
    users.map(({ id, name, username, profile }) => ({
      value: id,
      label: [name, username, profile].filter(Boolean),
    })),
});
