import type { Reading } from '@orgready/guides/model/fact';
import type { Json } from './kept-readings.ts';

/**
 * Readings of describes by org, user and read, for minutes. They change only with a release, a feature or a
 * permission, and cost a round trip before the queries that depend on them. In memory: losing them costs one wave.
 * What is kept is what the fact made of the answer: a describe itself is hundreds of kilobytes.
 */
interface Described {
  readonly reading: Reading<unknown>;
  /** The answer, reduced to what the fact looks at. */
  readonly raw: Json;
}

export interface DescribeCache {
  get(key: string): Described | undefined;
  set(key: string, described: Described): void;
  drop(key: string): void;
}

/** How long a describe is kept, in milliseconds. */
export const lifetime = 10 * 60 * 1000;
const most = 2_000;

export const createDescribeCache = (now: () => number = Date.now): DescribeCache => {
  const entries = new Map<string, { readonly described: Described; readonly until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      return entry && entry.until > now() ? entry.described : undefined;
    },
    set: (key, described) => {
      entries.delete(key);
      // The oldest goes first: a Map keeps the order in which keys were added.
      if (entries.size >= most) entries.delete(entries.keys().next().value ?? '');
      entries.set(key, { described, until: now() + lifetime });
    },
    drop: (key) => {
      entries.delete(key);
    },
  };
};
