import { chunks } from './read-answer.ts';

/** Limits of the composite resource (A 8.1). */
const maxSubrequests = 25;
const maxQueries = 5;

/**
 * Packs reads into the fewest composites: each read in exactly one, at most 25 reads in a composite, at most 5 of
 * them queries. Other resources fill up the composites that the queries need anyway.
 */
export const packComposites = <R extends { readonly isQuery: boolean }>(reads: readonly R[]): R[][] => {
  const resources = reads.filter((read) => !read.isQuery);
  const withQueries = chunks(
    reads.filter((read) => read.isQuery),
    maxQueries,
  );
  let packed = 0;
  const filled = withQueries.map((queries) => {
    const from = packed;
    packed = Math.min(resources.length, from + maxSubrequests - queries.length);
    return [...queries, ...resources.slice(from, packed)];
  });
  return [...filled, ...chunks(resources.slice(packed), maxSubrequests)];
};
