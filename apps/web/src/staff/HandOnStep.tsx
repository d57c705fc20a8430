import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useHandStepOn } from '../api/staff.ts';
import { useMessageWords } from '../messages/useMessageWords.ts';
import { HandOnForm } from '../wizard/hand-off/HandOnForm.tsx';
import { useHandOffWords } from '../wizard/hand-off/useHandOffWords.ts';

/** Renders the folded form in which staff hand an open step on to a colleague at the customer's. */
export const HandOnStep = ({ setup, step }: { setup: SetupSummary; step: SetupSummary['steps'][number] }) => {
  const { line } = useHandOffWords();
  const handOn = useHandStepOn(setup.id, step.id);
  const { customer, blueprintName: blueprint, locale } = setup;
  const messages = useMessageWords(locale);
  return (
    <details>
      <summary>{line('hand.title')}</summary>
      <HandOnForm
        handOn={handOn}
        what={line('hand.staff-what')}
        by={null}
        about={{ customer, blueprint, messages }}
      />
    </details>
  );
};
