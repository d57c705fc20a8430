import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { setupQuery } from './setup.ts';

/** How long the first paint may wait for the document, milliseconds: the server sends it along with the page. */
const patience = 300;

/** Has the document of a setup's page at hand before anything is drawn, so that nothing is drawn twice. */
export const beforeFirstPaint = async (path: string, queries: QueryClient): Promise<void> => {
  const id = matchPath('/setups/:id/*', path)?.params.id;
  if (id === undefined) return;
  await Promise.race([
    queries.prefetchQuery(setupQuery(id)),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
};
