import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { CheckButton } from './act/CheckButton.tsx';

interface Props {
  setup: SetupDocument;
  verifyAll: () => void;
}

/** Renders the button that checks every step again. */
export const VerifyAll = ({ setup, verifyAll }: Props) => {
  const { line } = useWords();
  const running = setup.verification !== null && setup.verification.step === null;
  return (
    <p className="row no-print">
      <CheckButton setup={setup} checking={running} check={verifyAll} label={line('summary.check')} />
      {setup.lastVerifiedAt !== null && (
        <span className="quiet">
          {line('check.seen')} <Ago at={setup.lastVerifiedAt} />
        </span>
      )}
    </p>
  );
};
