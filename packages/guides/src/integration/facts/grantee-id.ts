import { read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { subjectId } from './subject-id.ts';

/**
 * Id of the user whose grants matter: the one that runs the integration or, until that is known, the signed-in
 * person.
 */
export const granteeId = deriveFact<string>({
  id: 'grantee-id',
  after: [subjectId],
  derive: ({ connection }, known) => {
    const subject = known.get(subjectId);
    return subject.state === 'unasked' && connection ? read(connection.userId) : subject;
  },
});
