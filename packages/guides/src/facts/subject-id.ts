import { answerTo } from '../model/answer.ts';
import { deriveFact } from '../model/fact.ts';
import { runsAs, subjectUser } from '../subject.ts';

/** Id of the user that will run the integration: the signed-in person, or another one the admin has found. */
export const subjectId = deriveFact<string>({
  id: 'subject-id',
  after: [answerTo(runsAs), answerTo(subjectUser)],
  derive: ({ connection }, known) => {
    if (!connection) return { state: 'failed', failure: { reason: 'signed-out' } };
    const who = known.get(answerTo(runsAs));
    if (who.state !== 'read') return who;
    return who.value === 'me'
      ? { state: 'read', value: connection.userId }
      : known.get(answerTo(subjectUser));
  },
});
