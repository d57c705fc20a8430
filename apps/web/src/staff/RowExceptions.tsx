import type { SetupSummary } from '@orgready/shared/contract/entities';
import { visibleText } from '../ui/visibleText.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders, a line each, the steps that a setup goes on without, who decided it, and why. */
export const RowExceptions = ({ setup: { exceptions = [], steps } }: { setup: SetupSummary }) => {
  const { line } = useStaffWords();
  return exceptions.map(({ step, kind, name, reason }) => (
    <span className="quiet block" key={step}>
      {line('list.exception', {
        step: visibleText(steps.find(({ id }) => id === step)?.name ?? ''),
        decision: line(`one.${kind}`, { name: visibleText(name), reason: visibleText(reason) }),
      })}
    </span>
  ));
};
