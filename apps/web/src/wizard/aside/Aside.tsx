import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Suspense, useState } from 'react';
import { usePageMessageWords } from '../../messages/usePageMessageWords.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { canHandOn } from '../hand-off/canHandOn.ts';
import { HandOnForm } from '../hand-off/HandOnForm.tsx';
import { useHandOffWords } from '../hand-off/useHandOffWords.ts';
import { ReleasePart } from '../parts.ts';
import { useHandOn } from './asideApi.ts';
import { canSkip } from './canSkip.ts';
import { HelpPanel } from './HelpPanel.tsx';
import { SkipForm } from './SkipForm.tsx';
import { useAsideWords } from './useAsideWords.ts';

/** Renders, folded, what a reader can do who cannot do the step: hand it on, skip it, ask for help, or show the party more. */
export const Aside = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useAsideWords();
  const hand = useHandOffWords();
  const messages = usePageMessageWords();
  const handOn = useHandOn(setup.id, step.id);
  const handsOn = canHandOn(setup, step);
  const skips = canSkip(setup, step);
  const [opened, setOpened] = useState(false);
  return (
    <details className="aside no-print" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{line(skips ? 'aside.title' : 'aside.help-title')}</summary>
      <div className="stack narrow">
        {handsOn === 'choices-first' && <p className="soft">{hand.line('hand.choices-first')}</p>}
        {handsOn === true && (
          <HandOnForm
            handOn={handOn}
            what={hand.line('hand.what', { party: visibleText(setup.party.name) })}
            by={setup.connection?.displayName ?? ''}
            about={{ customer: setup.customer, blueprint: setup.blueprint.name, messages }}
          />
        )}
        {skips && <SkipForm setup={setup} step={step} />}
        <HelpPanel setup={setup} step={step} />
        {opened && setup.access === 'full' && (
          <Suspense>
            <ReleasePart setup={setup} level="h3" />
          </Suspense>
        )}
      </div>
    </details>
  );
};
