import { z } from 'zod';
import { answerOfError, type ReadAnswer, unexpectedAnswer } from './read-answer.ts';

/** More pages than this are not read, and a query that was not read to the end counts as unread. */
const maxPages = 50;

/** Salesforce answers a query with at most so many rows at once (A 8.1). What comes with more is no honest answer, and would hold up others. */
const maxRows = 2_000;

const pageShape = z.object({
  records: z.custom<readonly unknown[]>((rows) => Array.isArray(rows) && rows.length <= maxRows),
  done: z.boolean(),
  nextRecordsUrl: z.string().optional(),
});

/** Matches a path of the org's own query resource. Salesforce's word is no reason to go anywhere else. */
const nextPage = /^\/services\/data\/v\d+\.\d\/(?:tooling\/)?query\/[\w-]+$/;

/** Follows the pages of a query to the end and returns all rows: part of the rows proves nothing. */
export const readAllPages = async (
  firstPage: unknown,
  get: (path: string) => Promise<unknown>,
): Promise<ReadAnswer> => {
  const records: unknown[] = [];
  const followed = new Set<string>();
  let page = pageShape.safeParse(firstPage);
  for (;;) {
    if (!page.success) return unexpectedAnswer;
    records.push(...page.data.records);
    if (page.data.done) return { ok: true, value: records };
    const next = page.data.nextRecordsUrl;
    if (!next || !nextPage.test(next) || followed.has(next) || followed.size + 1 >= maxPages)
      return unexpectedAnswer;
    followed.add(next);
    try {
      page = pageShape.safeParse(await get(next));
    } catch (error) {
      return answerOfError(error);
    }
  }
};
