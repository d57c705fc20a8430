import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { limitOf, loginDays } from '../schema/login-limits.ts';
import { sessionSettings } from '../schema/session-settings.ts';
import type { Content, MetadataType } from './component.ts';

/** Read as `SecuritySettings`, listed as `Settings`; its name is `Security` (Metadata API guide). */
export const securitySettings: MetadataType = {
  name: 'SecuritySettings',
  describedAs: 'Settings',
  directory: 'settings',
  suffix: 'settings',
  needs: null,
  components: (org) => [
    {
      fullName: 'Security',
      id: recordId('000', org.id, 'Security.settings'),
      namespace: null,
      content: {
        canUsersGrantLoginAccess: true,
        enableAdminLoginAsAnyUser: false,
        sessionSettings: {
          enforceIpRangesEveryRequest: sessionSettings.in(org).enforceIpRangesEveryRequest,
          lockSessionsToDomain: true,
          lockSessionsToIp: sessionSettings.in(org).lockSessionsToIp,
          sessionTimeout: 'TwoHours',
        },
      },
    },
  ],
};

/** Returns the elements of a profile for its login hours and ranges; none if nothing is limited. */
export const loginElements = (org: Org, profile: string): Content => {
  const { ranges, hours } = limitOf(org, profile);
  const limited = [...loginDays]
    .sort()
    .flatMap((day) => (hours[day] ? [[day.toLowerCase(), hours[day]] as const] : []));
  return {
    ...(limited.length > 0
      ? {
          loginHours: Object.fromEntries(
            limited.flatMap(([day, [start, end]]) => [
              [`${day}End`, String(end)],
              [`${day}Start`, String(start)],
            ]),
          ),
        }
      : {}),
    loginIpRanges: ranges.map(({ start, end }) => ({ endAddress: end, startAddress: start })),
  };
};
