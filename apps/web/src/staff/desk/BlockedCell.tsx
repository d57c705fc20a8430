import type { SetupSummary } from '@orgready/shared/contract/entities';
import { visibleText } from '../../ui/visibleText.ts';
import { NoValue } from '../NoValue.tsx';
import { Lasting } from './Lasting.tsx';
import { useBlockedWords } from './useBlockedWords.ts';
import { useDeskWords } from './useDeskWords.ts';

/** Renders what a setup waits for, how long it has, and in which step if it waits for a check. */
export const BlockedCell = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useDeskWords();
  const words = useBlockedWords();
  const { blocked } = setup;
  if (!blocked) return <NoValue spoken={line('blocked.nothing')} />;
  return (
    <>
      {words.waitsFor(setup)}
      {blocked.message !== null && <span className="quiet block">{visibleText(blocked.message)}</span>}
      <span className="quiet blocked-in">
        {blocked.check !== null && <span>{words.stepOf(setup)}</span>}
        <Lasting since={blocked.since} />
      </span>
    </>
  );
};
