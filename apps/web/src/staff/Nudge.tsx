import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { useSender } from '../api/useSender.ts';
import { useMessageWords } from '../messages/useMessageWords.ts';
import { visibleText } from '../ui/visibleText.ts';
import { MessageFields } from './MessageFields.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders a reminder about the step that a setup waits for, in the customer's language; nothing once it has ended. */
export const Nudge = ({
  setup: { customer, blueprintId, blueprintName: blueprint, currentStep, steps, openLinks, locale },
}: {
  setup: SetupSummary;
}) => {
  const { line } = useStaffWords();
  const { language, line: theirs, note } = useMessageWords(locale);
  const [opened, setOpened] = useState(false);
  const sender = useSender(blueprintId);
  const step = steps.find(({ id }) => id === currentStep);
  if (!step) return null;
  const about = { customer, blueprint, step: step.name };
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{line('nudge.title', { step: visibleText(step.name) })}</summary>
      {opened && (
        <div className="stack tight narrow">
          {openLinks === 0 && <p className="field-fault">{line('nudge.no-link')}</p>}
          <MessageFields
            // Another step, sender or language is another message.
            key={`${step.id} ${language} ${sender}`}
            title={line('nudge.message-title')}
            language={language}
            subject={theirs('nudge.subject', about)}
            text={theirs('nudge.text', { ...about, note, sender })}
          />
        </div>
      )}
    </details>
  );
};
