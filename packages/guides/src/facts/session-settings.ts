import { z } from 'zod';
import { deriveFrom, read, unread } from '../model/derive.ts';
import { defineFact } from '../model/fact.ts';
import { metadataBoolean } from './columns/metadata-values.ts';

/** The Session Settings that tie a session to addresses. */
export interface SessionSettings {
  /** Sessions end when they are used from another address than the one they began with. */
  readonly lockToIp: boolean;
  /** Login IP ranges are checked on every request, not only at login. */
  readonly enforceRanges: boolean;
}

const component = defineFact({
  id: 'session-settings-component',
  reads: 'reads.sessionSettings',
  requires: ['PermissionsModifyMetadata'],
  read: () => ({ via: 'metadata', type: 'SecuritySettings', fullNames: ['Security'] }),
  shape: z
    .array(
      z.object({
        sessionSettings: z
          .object({
            lockSessionsToIp: metadataBoolean.optional(),
            enforceIpRangesEveryRequest: metadataBoolean.optional(),
          })
          .nullish(),
      }),
    )
    .transform(([settings]) => settings?.sessionSettings ?? null),
});

/** Session Settings (C 4). A setting that Salesforce leaves out is not off: it is unknown. */
export const sessionSettings = deriveFrom({
  id: 'session-settings',
  from: { found: component },
  derive: ({ found }) => {
    const { lockSessionsToIp: lockToIp, enforceIpRangesEveryRequest: enforceRanges } = found ?? {};
    return lockToIp === undefined || enforceRanges === undefined
      ? unread('not-readable-by-api')
      : read<SessionSettings>({ lockToIp, enforceRanges });
  },
});
