import { endpoints } from '@orgready/shared/contract/endpoints';
import { answerQuestion } from '../commands/answer.ts';
import type { Routes } from '../deps.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';

export const answerRoutes: Routes = (handle, { storage, changes, clock, verifier }) => {
  const answer = async (
    { session, setup }: { readonly session: Session; readonly setup: Setup },
    question: string,
    given: string | null,
  ): Promise<void> => {
    const changed = await answerQuestion(storage, setup, question, given, clock());
    changes.announce(setup.id);
    const connection = await storage.connections.live(session.id, setup.id);
    // What the old answer had decided is void: somebody who is signed in sees at once what the new one decides.
    if (changed && connection?.state === 'connected' && connection.orgId === setup.orgId)
      await verifier.start((await storage.setups.find(setup.id)) ?? setup, connection, null);
  };
  handle(endpoints.answerQuestion, async ({ params, body, who }) =>
    answer(who, params.question, body.answer),
  );
  handle(endpoints.withdrawAnswer, async ({ params, who }) => answer(who, params.question, null));
};
