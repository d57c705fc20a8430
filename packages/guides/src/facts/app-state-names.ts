import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { appStates } from './app-states.ts';

/** Names of the components that switch apps on and off, where SOQL does not show them. */
export const appStateNames = defineFact({
  id: 'app-state-names',
  reads: 'reads.appStates',
  requires: ['Modify Metadata Through Metadata API Functions'],
  after: [appStates],
  read: (_setup, known) =>
    known.get(appStates).state === 'read'
      ? undefined
      : { via: 'metadataList', type: 'ExtlClntAppConfigurablePolicies' },
  shape: z.array(z.object({ fullName: z.string() }).transform((file) => file.fullName)),
});
