import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useDisconnect } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** Ends this browser's access to the org at once. */
export const SignOut = ({ setup, hint }: { setup: SetupDocument; hint: string }) => {
  const { line } = useWords();
  const disconnect = useDisconnect(setup.id);
  return (
    <>
      {disconnect.error && <ProblemNotice error={disconnect.error} />}
      <p className="row no-print">
        <button
          type="button"
          className="button"
          aria-disabled={disconnect.isPending}
          onClick={() => disconnect.isPending || disconnect.mutate(undefined)}
        >
          {line('sign-in.out')}
        </button>
        <span className="quiet">{hint}</span>
      </p>
    </>
  );
};
