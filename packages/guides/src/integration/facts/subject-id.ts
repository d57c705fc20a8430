import { answerTo } from '../../model/answer.ts';
import { read, readFrom, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { runsAs, subjectUser } from '../subject.ts';

/** Id of the user that will run the integration: the signed-in person, or another user the admin has found. */
export const subjectId = deriveFact<string>({
  id: 'subject-id',
  after: [answerTo(runsAs), answerTo(subjectUser)],
  derive: ({ connection }, known) => {
    if (!connection) return unread('signed-out');
    const who = known.get(answerTo(runsAs));
    if (who.state !== 'read') return who;
    return who.value === 'me' ? read(connection.userId) : known.get(answerTo(subjectUser));
  },
});

/** Returns a query about the subject, whose id is inserted as a literal. Nothing is read until the subject is known. */
export const aboutSubject = (soql: (id: string, setup: IntegrationContext) => string) =>
  readFrom({ id: subjectId }, ({ id }, setup: IntegrationContext) => ({
    via: 'query',
    soql: soql(quote(id), setup),
  }));
