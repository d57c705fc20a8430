import { openBrowser, openStaff } from '../../apps/api/src/testing/browser.ts';

/** Writes that the product has acknowledged, and those of which no answer came. */
export interface Acknowledged {
  /** Customer by setup. */
  readonly setups: Map<string, string>;
  readonly links: Set<string>;
  /** Setups that a browser has opened. */
  readonly claims: Set<string>;
  /** By setup, the last answer that was acknowledged, and the one sent after it, if any. */
  readonly answers: Map<string, { readonly value: string; readonly unanswered: string | undefined }>;
  /** All writes, each change of an answer as one. */
  count: number;
}

export const nothingYet = (): Acknowledged => ({
  setups: new Map(),
  links: new Set(),
  claims: new Set(),
  answers: new Map(),
  count: 0,
});

const rounds = 6;
const values = ['production', 'sandbox'] as const;

/** Staff make a setup and its link; a customer opens it and changes an answer again and again. */
const oneSetup = async (
  site: { readonly origin: string },
  blueprintId: string,
  customer: string,
  acknowledged: Acknowledged,
): Promise<void> => {
  const { setups, links, claims, answers } = acknowledged;
  const staff = openStaff(site);
  const { id } = await staff.call('createSetup', { body: { blueprintId, customer } });
  setups.set(id, customer);
  acknowledged.count += 1;
  const link = await staff.call('createLink', { params: { id }, body: {} });
  links.add(link.id);
  acknowledged.count += 1;
  const browser = openBrowser(site);
  await browser.call('claimLink', { body: { token: new URL(link.url).pathname.slice('/l/'.length) } });
  claims.add(id);
  acknowledged.count += 1;
  for (let round = 0; round < rounds; round += 1) {
    const value = values[round % values.length] ?? 'sandbox';
    const before = answers.get(id);
    if (before) answers.set(id, { ...before, unanswered: value });
    await browser.call('answerQuestion', {
      params: { id, question: 'environment' },
      body: { answer: value },
    });
    answers.set(id, { value, unanswered: undefined });
    acknowledged.count += 1;
  }
};

/**
 * Sends writes from so many users at once until it is stopped. A request that gets no answer is one that was cut off: its user
 * goes on with another setup.
 */
export const startLoad = (
  site: { readonly origin: string },
  blueprintId: string,
  users: number,
  acknowledged: Acknowledged,
): { stop(): Promise<void> } => {
  let isStopped = false;
  let count = acknowledged.setups.size;
  const work = async (): Promise<void> => {
    while (!isStopped) {
      count += 1;
      await oneSetup(site, blueprintId, `Customer ${count}`, acknowledged).catch(() => undefined);
      // With nobody listening every request fails at once.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const working = Array.from({ length: users }, work);
  return {
    async stop() {
      isStopped = true;
      await Promise.all(working);
    },
  };
};
