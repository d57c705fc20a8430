import type { Read } from '@orgready/guides/model/fact';
import type { CallLimit } from './call-limit.ts';
import type { OrgSession } from './org-session.ts';
import { answerOfError, chunks, keyOf, type ReadAnswer } from './read-answer.ts';

/** Limits of the Metadata API (A 8.3). */
const namesPerRead = 10;
const typesPerList = 3;

type Listing = Extract<Read, { via: 'metadataList' }>;
type ComponentRead = Extract<Read, { via: 'metadata' }>;
type Answered = readonly (readonly [key: string, answer: ReadAnswer])[];

/** Lists the components of some types, three types in a call. */
export const listComponents = async (
  session: OrgSession,
  limit: CallLimit,
  listings: readonly Listing[],
): Promise<Answered> => {
  const listOnce = async (some: readonly Listing[]): Promise<Answered> => {
    try {
      const files = await limit(() => session.listMetadata(some.map((read) => read.type)));
      return some.map((read) => [
        keyOf(read),
        { ok: true, value: files.filter((file) => file.type === read.type) },
      ]);
    } catch (error) {
      const answer = answerOfError(error);
      // One type that this org does not have makes Salesforce refuse the others too: retry one by one.
      if (some.length > 1 && !answer.ok && answer.failure.reason === 'not-readable-by-api')
        return (await Promise.all(some.map((read) => listOnce([read])))).flat();
      return some.map((read) => [keyOf(read), answer]);
    }
  };
  return (await Promise.all(chunks(listings, typesPerList).map(listOnce))).flat();
};

/** Reads components by name, ten names in a call. If one call is refused, the whole read is. */
export const readComponents = async (
  session: OrgSession,
  limit: CallLimit,
  read: ComponentRead,
): Promise<Answered> => {
  try {
    const parts = await Promise.all(
      chunks(read.fullNames, namesPerRead).map((names) =>
        limit(() => session.readMetadata(read.type, names)),
      ),
    );
    return [[keyOf(read), { ok: true, value: parts.flat() }]];
  } catch (error) {
    return [[keyOf(read), answerOfError(error)]];
  }
};
