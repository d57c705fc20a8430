/**
 * Describes by org, user and path, for minutes. They change only with a release, a feature or a permission,
 * and cost a round trip before the queries that depend on them. In memory: losing them costs one wave.
 */
export interface DescribeCache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  drop(key: string): void;
}

const lifetime = 10 * 60 * 1000;
const most = 2_000;

export const createDescribeCache = (now: () => number = Date.now): DescribeCache => {
  const entries = new Map<string, { readonly value: unknown; readonly until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      return entry && entry.until > now() ? entry.value : undefined;
    },
    set: (key, value) => {
      // The oldest goes first: a Map keeps the order in which keys were added.
      if (entries.size >= most) entries.delete(entries.keys().next().value ?? '');
      entries.set(key, { value, until: now() + lifetime });
    },
    drop: (key) => {
      entries.delete(key);
    },
  };
};
