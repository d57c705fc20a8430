import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Steady } from '../ui/Steady.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';

interface Props {
  setup: SetupDocument;
  verifyAll: () => void;
  primary?: boolean;
}

/** Renders the button that checks every step again. */
export const VerifyAll = ({ setup, verifyAll, primary = false }: Props) => {
  const { line } = useWords();
  const running = setup.verification !== null && setup.verification.step === null;
  const busy = setup.verification?.waiting ? 'summary.waiting' : 'summary.checking';
  return (
    <p className="row no-print">
      <WaitingButton
        className={primary ? 'button primary' : 'button'}
        waiting={running}
        onClick={() => verifyAll()}
      >
        <Icon name={running ? 'arc' : 'refresh'} {...(running ? { className: 'spinner' } : {})} />
        <Steady other={line(running ? 'summary.check' : 'summary.checking')}>
          {line(running ? busy : 'summary.check')}
        </Steady>
      </WaitingButton>
      {setup.lastVerifiedAt !== null && (
        <span className="quiet">
          {line('check.seen')} <Ago at={setup.lastVerifiedAt} />
        </span>
      )}
    </p>
  );
};
