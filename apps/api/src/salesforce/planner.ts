import type { Failure, Read } from '@orgready/guides/model/fact';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { OrgSession, PartAnswer } from './org-session.ts';
import { failureOfBody, SalesforceRefusal } from './refusal.ts';

/** What a read came back with; see `Read` for what the value is. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: Failure };

/** Limits of the composite resource [D composite]. */
const subrequests = 25;
const queriesPerComposite = 5;
/** Limits of the Metadata API [D readMetadata, listMetadata]. */
const namesPerRead = 10;
const typesPerList = 3;
/** Requests to one org at the same time. */
const concurrency = 5;
/** A GET's address may be 16,384 bytes; past this a single query is sent as a composite too (A 8.1). */
const longestAddress = 12_000;
/** At this share of the daily requests reading stops: the rest belongs to the customer. */
const stopAt = 0.9;
/** More pages than this are not read; what was not read to the end is unread. */
const mostPages = 50;

const pageShape = z.object({
  records: z.array(z.unknown()),
  done: z.boolean(),
  nextRecordsUrl: z.string().optional(),
});

/** Two reads with the same key ask the same. */
export const keyOf = (read: Read): string => JSON.stringify(read);

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const failed = (error: unknown): ReadAnswer => {
  if (error instanceof SalesforceRefusal) return { ok: false, failure: error.failure };
  throw error;
};

const failedPart = ({ status, body }: PartAnswer): ReadAnswer => ({
  ok: false,
  failure: failureOfBody(status, body),
});
const unexpected: ReadAnswer = { ok: false, failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' } };

/**
 * Sends one wave of reads with the fewest calls: equal reads once, queries and resources in composites, metadata by
 * type. Answers by `keyOf`. Never rejects for what Salesforce does: every read has its own answer.
 */
export const sendWave = async (
  session: OrgSession,
  reads: readonly Read[],
): Promise<ReadonlyMap<string, ReadAnswer>> => {
  const answers = new Map<string, ReadAnswer>();
  const wanted = [...new Map(reads.map((read) => [keyOf(read), read])).values()];
  const atOnce = pLimit(concurrency);
  /** Every call goes through here: few at the same time, and none once the customer's requests run low. */
  const limit = <T>(call: () => Promise<T>): Promise<T> =>
    atOnce(() => {
      const usage = session.usage();
      if (usage && usage.used / usage.max >= stopAt) throw new SalesforceRefusal({ reason: 'limit-low' });
      return call();
    });

  /** Follows the pages of a query to the end: a part of the rows proves nothing. */
  const allPages = async (body: unknown): Promise<ReadAnswer> => {
    const records: unknown[] = [];
    const followed = new Set<string>();
    let page = pageShape.safeParse(body);
    for (;;) {
      if (!page.success) return unexpected;
      records.push(...page.data.records);
      if (page.data.done) return { ok: true, value: records };
      const next = page.data.nextRecordsUrl;
      // Only a path of this org's query resource: Salesforce's word is not a reason to go elsewhere (security T06).
      if (
        !next ||
        !/^\/services\/data\/v\d+\.\d\/(?:tooling\/)?query\/[\w-]+$/.test(next) ||
        followed.has(next) ||
        followed.size + 1 >= mostPages
      )
        return unexpected;
      followed.add(next);
      try {
        page = pageShape.safeParse(await limit(() => session.get(next)));
      } catch (error) {
        return failed(error);
      }
    }
  };

  interface RestRead {
    readonly read: Read;
    readonly url: string;
    readonly isQuery: boolean;
  }
  const settle = async ({ read, isQuery }: RestRead, part: PartAnswer): Promise<void> => {
    const answer =
      part.status < 200 || part.status >= 300
        ? failedPart(part)
        : isQuery
          ? await allPages(part.body)
          : ({ ok: true, value: part.body } as const);
    answers.set(keyOf(read), answer);
  };

  const sendRest = async (kind: 'data' | 'tooling', rest: readonly RestRead[]): Promise<void> => {
    const only = rest.length === 1 ? rest[0] : undefined;
    if (only && only.url.length < longestAddress) {
      await limit(() => session.get(only.url)).then(
        (body) => settle(only, { status: 200, body }),
        (error: unknown) => void answers.set(keyOf(only.read), failed(error)),
      );
      return;
    }
    const queries = chunks(
      rest.filter((one) => one.isQuery),
      queriesPerComposite,
    );
    const resources = rest.filter((one) => !one.isQuery);
    // Resources fill up the composites that the queries need anyway.
    const calls = queries.map((some) => [...some, ...resources.splice(0, subrequests - some.length)]);
    calls.push(...chunks(resources, subrequests));
    await Promise.all(
      calls.map(async (call) => {
        try {
          const parts = await limit(() =>
            session.composite(
              kind,
              call.map((one) => one.url),
            ),
          );
          await Promise.all(call.map((one, index) => settle(one, parts[index] as PartAnswer)));
        } catch (error) {
          const answer = failed(error);
          for (const one of call) answers.set(keyOf(one.read), answer);
        }
      }),
    );
  };

  const listing = async (types: readonly Extract<Read, { via: 'metadataList' }>[]): Promise<void> => {
    await Promise.all(
      chunks(types, typesPerList).map(async (some) => {
        try {
          const files = await limit(() => session.listMetadata(some.map((read) => read.type)));
          for (const read of some)
            answers.set(keyOf(read), { ok: true, value: files.filter((file) => file.type === read.type) });
        } catch (error) {
          const answer = failed(error);
          // One type that this org does not have refuses the others along with it: each is then asked alone.
          if (some.length > 1 && !answer.ok && answer.failure.reason === 'not-readable-by-api')
            await Promise.all(some.map((read) => listing([read])));
          else for (const read of some) answers.set(keyOf(read), answer);
        }
      }),
    );
  };

  const reading = async (read: Extract<Read, { via: 'metadata' }>): Promise<void> => {
    try {
      const parts = await Promise.all(
        chunks(read.fullNames, namesPerRead).map((names) =>
          limit(() => session.readMetadata(read.type, names)),
        ),
      );
      answers.set(keyOf(read), { ok: true, value: parts.flat() });
    } catch (error) {
      answers.set(keyOf(read), failed(error));
    }
  };

  const query = (kind: 'query' | 'tooling/query', soql: string) =>
    `${session.root}/${kind}?q=${encodeURIComponent(soql)}`;
  const data: RestRead[] = [];
  const tooling: RestRead[] = [];
  for (const read of wanted) {
    if (read.via === 'query') data.push({ read, url: query('query', read.soql), isQuery: true });
    if (read.via === 'get') data.push({ read, url: `${session.root}/${read.path}`, isQuery: false });
    if (read.via === 'tooling') tooling.push({ read, url: query('tooling/query', read.soql), isQuery: true });
  }
  await Promise.all([
    sendRest('data', data),
    sendRest('tooling', tooling),
    listing(wanted.filter((read) => read.via === 'metadataList')),
    ...wanted.filter((read) => read.via === 'metadata').map(reading),
  ]);

  for (const read of wanted) if (read.via === 'usage') answers.set(keyOf(read), await usageOf(session));
  return answers;
};

const limitsShape = z.object({ DailyApiRequests: z.object({ Max: z.number(), Remaining: z.number() }) });

/** From the header of any answer of this session; only a session that has asked nothing yet asks for `/limits`. */
const usageOf = async (session: OrgSession): Promise<ReadAnswer> => {
  try {
    const limits = session.usage() ? undefined : await session.get(`${session.root}/limits`);
    const usage = session.usage();
    if (usage) return { ok: true, value: usage };
    const body = limitsShape.safeParse(limits);
    if (!body.success) return { ok: false, failure: { reason: 'not-readable-by-api' } };
    const { Max, Remaining } = body.data.DailyApiRequests;
    return { ok: true, value: { used: Max - Remaining, max: Max } };
  } catch (error) {
    return failed(error);
  }
};
