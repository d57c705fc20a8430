import type { Read } from '@orgready/guides/model/fact';
import type { CallLimit } from './call-limit.ts';
import { packComposites } from './composites.ts';
import type { OrgSession, PartAnswer } from './org-session.ts';
import { readAllPages } from './pages.ts';
import { answerOfError, keyOf, type ReadAnswer, unexpectedAnswer } from './read-answer.ts';
import { failureOfBody } from './refusal.ts';

/** A GET's address may be 16,384 bytes; past this a single query is sent as a composite too (A 8.1). */
const longestAddress = 12_000;

interface RestRead {
  readonly read: Read;
  readonly url: string;
  readonly isQuery: boolean;
}

/** Returns whether a composite can hold a read: it takes queries and resources of objects, and not `/limits` (A 8.1). */
const isForComposite = ({ read }: RestRead): boolean =>
  read.via !== 'get' || read.path.startsWith('sobjects');

type Answered = readonly (readonly [key: string, answer: ReadAnswer])[];

/** Returns the reads that go to the data API and those that go to the Tooling API, each with its address. */
export const addressesOf = (root: string, reads: readonly Read[]): Record<'data' | 'tooling', RestRead[]> => {
  const query = (resource: 'query' | 'tooling/query', soql: string) =>
    `${root}/${resource}?q=${encodeURIComponent(soql)}`;
  const addresses: Record<'data' | 'tooling', RestRead[]> = { data: [], tooling: [] };
  for (const read of reads) {
    if (read.via === 'query') addresses.data.push({ read, url: query('query', read.soql), isQuery: true });
    if (read.via === 'get') addresses.data.push({ read, url: `${root}/${read.path}`, isQuery: false });
    if (read.via === 'tooling')
      addresses.tooling.push({ read, url: query('tooling/query', read.soql), isQuery: true });
  }
  return addresses;
};

/** Sends REST reads with the fewest calls: a single one as a plain GET, several in composites. */
export const sendRestReads = async (
  session: OrgSession,
  limit: CallLimit,
  kind: 'data' | 'tooling',
  reads: readonly RestRead[],
): Promise<Answered> => {
  const answerOf = async ({ isQuery }: RestRead, part: PartAnswer | undefined): Promise<ReadAnswer> => {
    if (!part) return unexpectedAnswer;
    if (part.status < 200 || part.status >= 300)
      return { ok: false, failure: failureOfBody(part.status, part.body) };
    if (!isQuery) return { ok: true, value: part.body };
    return readAllPages(part.body, (path) => limit(() => session.get(path)));
  };
  const sendAlone = async (only: RestRead): Promise<Answered> => {
    try {
      const body = await limit(() => session.get(only.url));
      return [[keyOf(only.read), await answerOf(only, { status: 200, body })]];
    } catch (error) {
      return [[keyOf(only.read), answerOfError(error)]];
    }
  };
  const sendTogether = async (composite: readonly RestRead[]): Promise<Answered> => {
    try {
      const urls = composite.map(({ url }) => url);
      const parts = await limit(() => session.composite(kind, urls));
      return await Promise.all(
        composite.map(async (one, index) => [keyOf(one.read), await answerOf(one, parts[index])] as const),
      );
    } catch (error) {
      const answer = answerOfError(error);
      return composite.map(({ read }) => [keyOf(read), answer]);
    }
  };

  const alone = reads.filter((read) => !isForComposite(read));
  const together = reads.filter(isForComposite);
  const only = together.length === 1 ? together[0] : undefined;
  const sent =
    only && only.url.length < longestAddress ? [sendAlone(only)] : packComposites(together).map(sendTogether);
  return (await Promise.all([...sent, ...alone.map(sendAlone)])).flat();
};
