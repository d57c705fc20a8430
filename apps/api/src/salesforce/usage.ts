import { z } from 'zod';
import type { OrgSession } from './org-session.ts';
import { answerOfError, type ReadAnswer } from './read-answer.ts';

const limitsShape = z.object({ DailyApiRequests: z.object({ Max: z.number(), Remaining: z.number() }) });

/**
 * Returns how many of the day's requests are used, from the header of any answer of this session. Only a session
 * without an answer yet requests `/limits` (A 1.4).
 */
export const readUsage = async (session: OrgSession): Promise<ReadAnswer> => {
  try {
    const limits = session.usage() ? undefined : await session.get(`${session.root}/limits`);
    const usage = session.usage();
    if (usage) return { ok: true, value: usage };
    const body = limitsShape.safeParse(limits);
    if (!body.success) return { ok: false, failure: { reason: 'not-readable-by-api' } };
    const { Max, Remaining } = body.data.DailyApiRequests;
    return { ok: true, value: { used: Max - Remaining, max: Max } };
  } catch (error) {
    return answerOfError(error);
  }
};
