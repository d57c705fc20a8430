import type { ReadFact } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { quote } from '../soql.ts';
import { subjectId } from './subject-id.ts';

/** A query about the subject, whose id is given as a literal. Nothing to read until the subject is known. */
export const aboutSubject = (
  soql: (id: string, setup: SetupContext) => string,
): Pick<ReadFact<unknown>, 'after' | 'read'> => ({
  after: [subjectId],
  read: (setup, known) => {
    const id = known.get(subjectId);
    return id.state === 'read' ? { via: 'query', soql: soql(quote(id.value), setup) } : undefined;
  },
});
