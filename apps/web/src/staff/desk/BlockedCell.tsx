import type { SetupSummary } from '@orgready/shared/contract/entities';
import { Ago } from '../../ui/Ago.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { NoValue } from '../NoValue.tsx';
import { useBlockedWords } from './useBlockedWords.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders what a setup waits for, since when, and in which step. */
export const BlockedCell = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useDeskWords();
  const words = useBlockedWords();
  const { blocked } = setup;
  const step = words.stepOf(setup);
  if (!blocked) return <NoValue spoken={line('blocked.nothing')} />;
  return (
    <>
      {words.waitsFor(setup)}
      {blocked.message !== null && <span className="quiet block">{visibleText(blocked.message)}</span>}
      <span className="quiet blocked-in">
        {step && <span>{step}</span>}
        <Ago at={blocked.since} />
      </span>
    </>
  );
};
