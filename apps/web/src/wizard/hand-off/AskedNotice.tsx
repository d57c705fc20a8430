import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { HandOff, StepDocument } from '@orgready/shared/document/step';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { isDone } from '../marks.ts';
import { dayInWords, useHandOffWords } from './useHandOffWords.ts';

/** Renders, for a colleague who was handed a step, who asks for it, or that it is done. */
export const AskedNotice = ({
  setup: { party, signInStep },
  step,
  handOffs: [handOff],
}: {
  setup: SetupDocument;
  step: StepDocument;
  handOffs: readonly HandOff[];
}) => {
  const { line, locale } = useHandOffWords();
  if (!handOff) return null;
  const isSignIn = step.id === signInStep;
  const done = !isSignIn && isDone(step);
  // Its choices are made by a person with the whole setup.
  const waits = step.checks.some(({ waitsFor }) => waitsFor === step.id);
  const asked = waits ? 'asked.waits' : 'asked.what';
  return (
    <section className="notice" aria-label={line('asked.label')}>
      <StatusMark mark={done ? 'passed' : 'info'} />
      <p className="notice-body" role="status">
        {line(done ? 'asked.done' : isSignIn ? 'asked.sign-in' : asked, {
          by: visibleText(handOff.by),
          colleague: visibleText(handOff.colleague),
          day: dayInWords(handOff.dueOn, locale),
          party: visibleText(party.name),
        })}
      </p>
    </section>
  );
};
