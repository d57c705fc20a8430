import type { Read } from '@orgready/guides/model/fact';
import type { CallLimit } from './call-limit.ts';
import type { OrgSession } from './org-session.ts';
import { answerOfError, keyOf, type ReadAnswer } from './read-answer.ts';

/** Returns the API versions that the org offers. The resource stands above all versions, so no composite can hold it. */
export const readVersions = async (
  session: OrgSession,
  limit: CallLimit,
  read: Read,
): Promise<readonly (readonly [key: string, answer: ReadAnswer])[]> => {
  try {
    return [[keyOf(read), { ok: true, value: await limit(() => session.get('/services/data/')) }]];
  } catch (error) {
    return [[keyOf(read), answerOfError(error)]];
  }
};
