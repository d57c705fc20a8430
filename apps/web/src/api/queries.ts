import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './trouble.ts';

/** Returns a query client that retries reads only if the API marks the problem as retryable or did not answer. */
export const createQueries = (retryDelay = 800): QueryClient =>
  new QueryClient({
    defaultOptions: {
      // Sent even if the browser reports that it is offline: a paused request without a message looks like success.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        retryDelay,
        retry: (failures, error) => {
          const problem = problemOf(error);
          // No retry if the API sent a Retry-After: an earlier request cannot succeed, and the page shows the time to
          // wait.
          return failures < 2 && problem?.retryAfter === undefined && (problem?.retryable ?? true);
        },
      },
    },
  });
