import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { appStateNames } from './app-state-names.ts';

const boolean = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The components that switch apps on and off. */
export const appStateComponents = defineFact({
  id: 'app-state-components',
  reads: 'reads.appStates',
  requires: ['Modify Metadata Through Metadata API Functions'],
  after: [appStateNames],
  read: (_setup, known) => {
    const names = known.get(appStateNames);
    return names.state === 'read' && names.value.length > 0
      ? { via: 'metadata', type: 'ExtlClntAppConfigurablePolicies', fullNames: names.value }
      : undefined;
  },
  shape: z.array(
    z.object({
      externalClientApplication: z.string(),
      isEnabled: boolean,
      isOauthPluginEnabled: boolean.optional(),
    }),
  ),
});
