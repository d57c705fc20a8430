import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useRef } from 'react';
import { useDisconnect } from '../api/setup.ts';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';

const hasFocus = () => document.activeElement !== null && document.activeElement !== document.body;

/** Renders the button that ends this browser's access to the org immediately. */
export const SignOut = ({ setup, hint }: { setup: SetupDocument; hint: string }) => {
  const { line } = useLaterWords();
  const disconnect = useDisconnect(setup.id);
  const leaving = useRef(false);
  // The sign-out button disappears with its surroundings, so the focus moves to the heading.
  useEffect(
    () => () => {
      if (leaving.current && !hasFocus()) document.querySelector<HTMLElement>('h1')?.focus();
    },
    [],
  );
  return (
    <>
      {disconnect.error && <ProblemNotice error={disconnect.error} />}
      <p className="row no-print">
        <WaitingButton
          className="button"
          waiting={disconnect.isPending}
          onClick={() => {
            leaving.current = true;
            disconnect.mutate(undefined);
          }}
        >
          {line('sign-in.out')}
        </WaitingButton>
        <span className="quiet">{hint}</span>
      </p>
    </>
  );
};
