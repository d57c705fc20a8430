import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './trouble.ts';

/** Reads are tried again only where the API says that the same request may succeed later, or said nothing. */
export const createQueries = (retryDelay = 800): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Asked even where the browser thinks that it is offline: what waits without a word looks as if it worked.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        retryDelay,
        retry: (failures, error) => {
          const problem = problemOf(error);
          // Where the API says how long to wait, the reader is told: nothing is gained by asking sooner.
          return failures < 2 && problem?.retryAfter === undefined && (problem?.retryable ?? true);
        },
      },
    },
  });
