import type { WhyNot } from '@orgready/guides/explain/why-not';
import type { Reading } from '@orgready/guides/model/fact';
import { withDependencies } from '@orgready/guides/plan';
import { blueprintOf } from '../domain/blueprint.ts';
import { contextOf } from '../domain/context.ts';
import { DomainError } from '../domain/domain-error.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import { gather } from '../verifier/gather.ts';
import { createOrgVisit } from './ask-org.ts';
import type { ChoiceSearchDeps } from './search-choices.ts';

/**
 * Reads why the party's product could not be connected: at most four calls. `not-found` if the guide connects none;
 * `org-unreadable` if the sign-in has ended.
 */
export const createWhyNotSearch = (deps: ChoiceSearchDeps) => {
  const visit = createOrgVisit(deps);
  return async (connection: Connection, setup: Setup): Promise<Reading<WhyNot>> => {
    const blueprint = await blueprintOf(deps, setup);
    const found = blueprint.guide.whyNot?.found;
    if (!found) throw new DomainError('not-found');
    const context = contextOf(setup, blueprint, connection, deps.loginUrl, deps.clock());
    return visit(connection, 'sign-ins', async (session) => {
      const readings = await gather(withDependencies([found]), {
        session,
        setup: context,
        describes: deps.describes.of(connection.id),
      });
      const ended = [...readings.values()].find(
        (reading) => reading.state === 'failed' && reading.failure.reason === 'signed-out',
      );
      if (ended?.state === 'failed') throw new SalesforceRefusal(ended.failure);
      return (readings.get(found) as Reading<WhyNot> | undefined) ?? { state: 'skipped' };
    });
  };
};
export type WhyNotSearch = ReturnType<typeof createWhyNotSearch>;
