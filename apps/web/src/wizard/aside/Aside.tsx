import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { ReleaseFindings } from '../release/ReleaseFindings.tsx';
import { canSkip } from './canSkip.ts';
import { HelpPanel } from './HelpPanel.tsx';
import { SkipForm } from './SkipForm.tsx';
import { useAsideWords } from './useAsideWords.ts';

/** Renders, folded, what a reader can do who cannot do the step: skip it, or ask for help. */
export const Aside = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useAsideWords();
  const skips = canSkip(setup, step);
  return (
    <details className="aside no-print">
      <summary>{line(skips ? 'aside.title' : 'aside.help-title')}</summary>
      <div className="stack narrow">
        {skips && <SkipForm setup={setup} step={step} />}
        <HelpPanel setup={setup} step={step} />
        <ReleaseFindings setup={setup} level="h3" />
      </div>
    </details>
  );
};
