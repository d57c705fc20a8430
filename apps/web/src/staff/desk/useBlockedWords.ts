import type { SetupSummary } from '@orgready/shared/contract/entities';
import { visibleText } from '../../ui/visibleText.ts';
import { dayInWords } from '../../wizard/hand-off/useHandOffWords.ts';
import { useDeskWords } from './useDeskWords.ts';

type Of = Pick<SetupSummary, 'blocked' | 'steps' | 'currentStep' | 'archivedAt'>;

/** Returns what is written of the thing that a setup waits for, and of what to do about it. */
export const useBlockedWords = () => {
  const { line, locale } = useDeskWords();
  const stepOf = ({ steps, currentStep }: Of): string =>
    visibleText(steps.find(({ id }) => id === currentStep)?.name ?? '');
  return {
    /** What it waits for; what is waited for in a step names its check. */
    waitsFor(setup: Of): string | null {
      const { blocked } = setup;
      if (!blocked) return null;
      if (blocked.handedTo)
        return line('blocked.handed', {
          colleague: visibleText(blocked.handedTo.colleague),
          step: stepOf(setup),
        });
      if (blocked.by === 'unchecked' && blocked.check === null)
        return line('blocked.step', { step: stepOf(setup) });
      return line(`blocked.${blocked.by}`, {
        check: visibleText(blocked.check ?? ''),
        code: blocked.code ?? '',
      });
    },
    next(setup: Of): string | null {
      if (setup.archivedAt !== null) return line('next.restore');
      const { blocked } = setup;
      if (blocked?.handedTo)
        return line('next.handed', {
          colleague: visibleText(blocked.handedTo.colleague),
          day: dayInWords(blocked.handedTo.dueOn, locale),
        });
      return blocked && line(`next.${blocked.by}`, { step: stepOf(setup) });
    },
    stepOf,
  };
};
