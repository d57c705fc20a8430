import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { AskedNotice } from '../hand-off/AskedNotice.tsx';
import { HandOffNotices } from '../hand-off/HandOffNotices.tsx';
import { ExceptionNotice } from './ExceptionNotice.tsx';

/** Renders what people decided about the step: who was asked to do it, and who decided to go on without it. */
export const StepNotices = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => (
  <>
    {step.handOffs &&
      (setup.handOffs ? (
        <AskedNotice setup={setup} step={step} handOffs={step.handOffs} />
      ) : (
        <HandOffNotices setup={setup} handOffs={step.handOffs} />
      ))}
    {step.exception && <ExceptionNotice setup={setup} step={step} exception={step.exception} />}
  </>
);
