import type { QueryClient } from '@tanstack/react-query';
import { matchPath } from 'react-router';
import { preparePage } from '../pages/parts.ts';
import { landingQuery } from './link.ts';
import { setupQuery, stepQuery } from './setup.ts';

/** Longest delay of the first paint in milliseconds. The server preloads the document and the step with the page. */
const patience = 300;

const fetchSetup = async (path: string, id: string, queries: QueryClient): Promise<void> => {
  const step = matchPath('/setups/:id/steps/:step', path)?.params.step;
  await Promise.all([
    queries.prefetchQuery(setupQuery(id)),
    step === undefined ? undefined : queries.prefetchQuery(stepQuery(id, step)),
  ]);
  const next = queries.getQueryData(setupQuery(id).queryKey)?.nextStep;
  // An address without a step leads to the next open step.
  if (next !== undefined && matchPath('/setups/:id', path)) await queries.prefetchQuery(stepQuery(id, next));
};

/** Fetches what the first page shows, and its code, before the first render, so that it does not render twice. */
export const beforeFirstPaint = async (path: string, queries: QueryClient): Promise<void> => {
  const id = matchPath('/setups/:id/*', path)?.params.id;
  const token = matchPath('/l/:token', path)?.params.token;
  const ready = Promise.all([
    preparePage(path),
    id === undefined ? undefined : fetchSetup(path, id, queries),
    token === undefined ? undefined : queries.prefetchQuery(landingQuery(token)),
  ]);
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, patience))]);
};
