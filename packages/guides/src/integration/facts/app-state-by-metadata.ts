import { z } from 'zod';
import type { AppState } from '../../app-state.ts';
import { deriveFrom, read, type Source } from '../../model/derive.ts';
import { appStateByQuery } from './app-state-by-query.ts';
import { metadataByReference } from './metadata-by-reference.ts';

const boolean = z.enum(['true', 'false']).transform((text) => text === 'true');

const component = metadataByReference({
  id: 'app-state',
  type: 'ExtlClntAppConfigurablePolicies',
  reads: 'reads.appStates',
  requires: ['PermissionsModifyMetadata'],
  row: z.object({
    externalClientApplication: z.string(),
    isEnabled: boolean,
    isOauthPluginEnabled: boolean.optional(),
  }),
  unless: appStateByQuery,
});

const fact = deriveFrom({
  id: 'app-state-of-component',
  from: { found: component },
  derive: ({ found }) =>
    read<AppState | null>(found && { enabled: found.isEnabled, oauth: found.isOauthPluginEnabled ?? null }),
});

/** Whether the vendor's app is enabled, according to Metadata. */
export const appStateByMetadata: Source<AppState> = { fact, isComplete: () => true };
