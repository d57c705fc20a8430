import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Steady } from '../../ui/Steady.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';

/** Renders the button that runs the checks again. It keeps its width while they run. */
export const CheckButton = ({
  setup,
  checking,
  check,
  label,
  primary = false,
}: {
  setup: SetupDocument;
  checking: boolean;
  check: () => void;
  label: string;
  primary?: boolean;
}) => {
  const { line } = useWords();
  // The next verification starts after a pause since the previous one.
  const busy = setup.verification?.waiting ? 'check.waiting' : 'check.checking';
  return (
    <WaitingButton
      className={primary ? 'button primary' : 'button'}
      waiting={checking}
      onClick={() => check()}
    >
      <Icon name={checking ? 'arc' : 'refresh'} {...(checking ? { className: 'spinner' } : {})} />
      <Steady other={checking ? label : line('check.checking')}>{checking ? line(busy) : label}</Steady>
    </WaitingButton>
  );
};
