import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useDisconnect } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { OrgFacts } from './OrgFacts.tsx';

type Connection = NonNullable<SetupDocument['connection']>;

const hasFocus = () => document.activeElement !== null && document.activeElement !== document.body;

/** Who is signed in and to which org, and the way out. */
export const SignedIn = ({ setup, connection }: { setup: SetupDocument; connection: Connection }) => {
  const { line } = useWords();
  const disconnect = useDisconnect(setup.id);
  const leaving = useRef(false);
  // The button that signs out goes with all of this: reading goes on at the top.
  useEffect(
    () => () => {
      if (leaving.current && !hasFocus()) document.querySelector<HTMLElement>('h1')?.focus();
    },
    [],
  );
  return (
    <div className="stack">
      <OrgFacts connection={connection} />
      {disconnect.error && <ProblemNotice error={disconnect.error} />}
      <p className="row">
        {connection.state === 'confirm' && (
          <Link className="button primary" to={`/setups/${setup.id}/org`}>
            {line('banner.to-confirm')}
          </Link>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={disconnect.isPending}
          onClick={() => {
            if (disconnect.isPending) return;
            leaving.current = true;
            disconnect.mutate(undefined);
          }}
        >
          {line('sign-in.out')}
        </button>
        <span className="quiet">{line('sign-in.out-hint')}</span>
      </p>
    </div>
  );
};
