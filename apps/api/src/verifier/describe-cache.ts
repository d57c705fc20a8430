import type { Reading } from '@orgready/guides/model/fact';
import type { Json } from './kept-readings.ts';

/**
 * Readings of describes by sign-in, org, user and read, for minutes. They change only with a release, a feature or a
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

/** The describes of all sign-ins. */
export interface Describes {
  /** What was described through one sign-in: it serves no other one, not even to the same org. */
  of(connectionId: string): DescribeCache;
  /** Forgets what was described through a sign-in that has ended. */
  forget(connectionId: string): void;
}

/** How long a describe is kept, in milliseconds. */
const lifetime = 10 * 60 * 1000;
const most = 2_000;

export const createDescribes = (now: () => number = Date.now): Describes => {
  const entries = new Map<string, { readonly described: Described; readonly until: number }>();
  const ended = new Set<string>();
  const of = (connectionId: string): DescribeCache => {
    const whole = (key: string) => `${connectionId} ${key}`;
    return {
      get: (key) => {
        const entry = entries.get(whole(key));
        return entry && entry.until > now() ? entry.described : undefined;
      },
      set: (key, described) => {
        // An answer that was under way when the sign-in ended.
        if (ended.has(connectionId)) return;
        entries.delete(whole(key));
        // The oldest goes first: a Map keeps the order in which keys were added.
        if (entries.size >= most) entries.delete(entries.keys().next().value ?? '');
        entries.set(whole(key), { described, until: now() + lifetime });
      },
      drop: (key) => {
        entries.delete(whole(key));
      },
    };
  };
  return {
    of,
    forget: (connectionId) => {
      for (const key of entries.keys()) if (key.startsWith(`${connectionId} `)) entries.delete(key);
      if (ended.size >= most) ended.delete(ended.values().next().value ?? '');
      ended.add(connectionId);
    },
  };
};

/** Returns the describes of a single sign-in. */
export const createDescribeCache = (now?: () => number): DescribeCache => createDescribes(now).of('');
