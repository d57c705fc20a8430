import { deriveFact } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';

/** The signed-in org and person, from Salesforce's token response. Nothing is read. */
export const connection = deriveFact<NonNullable<SetupContext['connection']>>({
  id: 'connection',
  after: [],
  derive: (setup) =>
    setup.connection
      ? { state: 'read', value: setup.connection }
      : { state: 'failed', failure: { reason: 'signed-out' } },
});
