import type { Reading } from '@orgready/guides/model/fact';

/**
 * Readings of describes by org, user and read, for minutes. They change only with a release, a feature or a
 * permission, and cost a round trip before the queries that depend on them. In memory: losing them costs one wave.
 * What is kept is what the fact made of the answer: a describe itself is hundreds of kilobytes.
 */
export interface DescribeCache {
  get(key: string): Reading<unknown> | undefined;
  set(key: string, reading: Reading<unknown>): void;
  drop(key: string): void;
}

const lifetime = 10 * 60 * 1000;
const most = 2_000;

export const createDescribeCache = (now: () => number = Date.now): DescribeCache => {
  const entries = new Map<string, { readonly reading: Reading<unknown>; readonly until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      return entry && entry.until > now() ? entry.reading : undefined;
    },
    set: (key, reading) => {
      entries.delete(key);
      // The oldest goes first: a Map keeps the order in which keys were added.
      if (entries.size >= most) entries.delete(entries.keys().next().value ?? '');
      entries.set(key, { reading, until: now() + lifetime });
    },
    drop: (key) => {
      entries.delete(key);
    },
  };
};
