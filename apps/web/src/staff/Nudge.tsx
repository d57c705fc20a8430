import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { visibleText } from '../ui/visibleText.ts';
import { MessageFields } from './MessageFields.tsx';
import { useCustomerMessage } from './useCustomerMessage.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders a reminder about the step that a setup waits for, in the customer's language; nothing once it has ended. */
export const Nudge = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useStaffWords();
  const { language, theirs, about, ending, edition } = useCustomerMessage(setup);
  const [opened, setOpened] = useState(false);
  const step = setup.steps.find(({ id }) => id === setup.currentStep);
  if (!step) return null;
  const ofStep = { ...about, step: step.name };
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{line('nudge.title', { step: visibleText(step.name) })}</summary>
      {opened && (
        <div className="stack tight narrow">
          {setup.openLinks === 0 && <p className="field-fault">{line('nudge.no-link')}</p>}
          <MessageFields
            key={`${step.id} ${edition}`}
            title={line('nudge.message-title')}
            language={language}
            subject={theirs('nudge.subject', ofStep)}
            text={theirs('nudge.text', { ...ofStep, ...ending })}
          />
        </div>
      )}
    </details>
  );
};
