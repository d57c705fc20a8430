import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { answerQuestion } from '../setups/answer.ts';

export const answerRoutes: Routes = (handle, { storage, changes, clock, verifier }) => {
  handle(endpoints.answerQuestion, async ({ params, body, who: { session, setup } }) => {
    const changed = await answerQuestion(storage, setup, params.question, body.answer, clock());
    changes.announce(setup.id);
    const connection = await storage.connections.live(session.id, setup.id);
    // What the old answer had decided is void: somebody who is signed in sees at once what the new one decides.
    if (changed && connection?.state === 'connected' && connection.orgId === setup.orgId)
      await verifier.start((await storage.setups.find(setup.id)) ?? setup, connection, null);
    return undefined;
  });
};
