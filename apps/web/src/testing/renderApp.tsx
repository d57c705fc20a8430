import type { Messages } from '@orgready/shared/language/translator';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { AppRoutes } from '../AppRoutes.tsx';
import { createQueries } from '../api/queries.ts';
import { Words } from '../locales/Words.tsx';

const same = <M extends Messages>(messages: M): M => messages;

const Follow = ({ tell }: { tell: (address: string) => void }) => {
  const { pathname, search } = useLocation();
  tell(pathname + search);
  return null;
};

/**
 * Renders the whole product at one address, in memory. `address()` returns the current address, `queries` the query
 * client.
 */
export const renderApp = (path: string, alter: <M extends Messages>(messages: M) => M = same) => {
  let now = path;
  const tell = (address: string) => {
    now = address;
  };
  const queries = createQueries(0);
  const view = render(
    <Words alter={alter}>
      <QueryClientProvider client={queries}>
        <MemoryRouter initialEntries={[path]}>
          <AppRoutes />
          <Follow tell={tell} />
        </MemoryRouter>
      </QueryClientProvider>
    </Words>,
  );
  return { ...view, queries, user: userEvent.setup(), address: () => now };
};
