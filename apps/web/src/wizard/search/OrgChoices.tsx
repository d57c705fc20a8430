import type { Block } from '@orgready/shared/document/block';
import { useState } from 'react';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Choices } from './Choices.ts';
import { ChosenList } from './ChosenList.tsx';
import { OrgSearch } from './OrgSearch.tsx';
import { useChosen } from './useChosen.ts';
import { useSearchWords } from './useSearchWords.ts';

/** Renders a question with several answers found in the org. Each is saved when it is chosen or removed. */
export const OrgChoices = <Item,>({
  of,
  setupId,
  block,
  takesFocus,
}: {
  of: Choices<Item>;
  setupId: string;
  block: Extract<Block, { kind: 'search' }>;
  /** Set if the search replaces the button that had the focus. */
  takesFocus: boolean;
}) => {
  const { line } = useSearchWords();
  const { chosen, add, remove, errors } = useChosen(setupId, block);
  // The search starts again after each change, and takes the focus of the control that has gone.
  const [changes, setChanges] = useState(0);
  const isChosen = (item: Item) => chosen.some(({ id }) => id === of.answerOf(item));
  const change = (act: () => void) => {
    act();
    setChanges(changes + 1);
  };
  return (
    <>
      <ChosenList chosen={chosen} remove={(id) => change(() => remove(id))} />
      {chosen.length < block.most ? (
        <OrgSearch
          key={changes}
          of={{
            ...of,
            whyNot: (item) => (isChosen(item) ? line('choices.already') : of.whyNot(item)),
          }}
          autoFocus={takesFocus || changes > 0}
          choose={(item) => change(() => add({ id: of.answerOf(item), name: of.nameOf(item) }))}
        />
      ) : (
        <p className="quiet">{line('choices.most', { count: block.most })}</p>
      )}
      {errors.map((error) => (
        <ProblemNotice key={error.message} error={error} />
      ))}
    </>
  );
};
