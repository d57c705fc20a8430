import { useState } from 'react';
import { useAnswer, useWithdrawAnswer } from '../../api/setup.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { CandidateList } from './CandidateList.tsx';
import type { Choices } from './Choices.ts';
import { Chosen } from './Chosen.tsx';
import { OrgSearch } from './OrgSearch.tsx';
import { Suggestion } from './Suggestion.tsx';

interface Props<Item> {
  of: Choices<Item>;
  setupId: string;
  question: string;
  /** Name of the current choice. */
  chosen: string | null;
  /** The usual answer, offered first if nothing is chosen. */
  suggestion?: string | null;
  /** Likely answers, listed before the search. */
  candidates?: { readonly title: string; readonly choices: readonly Item[] } | undefined;
  /** Whether the answer can be withdrawn. */
  isOptional?: boolean;
}

/** Renders a question whose answer is found in the org and saved when it is chosen. */
export const OrgChoice = <Item,>({
  of,
  setupId,
  question,
  chosen,
  suggestion = null,
  candidates,
  isOptional = false,
}: Props<Item>) => {
  const save = useAnswer(setupId);
  const withdraw = useWithdrawAnswer(setupId);
  const [picked, setPicked] = useState<string | null>(null);
  const [again, setAgain] = useState(false);
  // The search and the choice replace each other, including the control that had the focus.
  const [acted, setActed] = useState(false);
  const shown = save.isPending && picked !== null ? picked : chosen;
  const showSearch = (isRepeated: boolean) => {
    setAgain(isRepeated);
    setActed(true);
  };
  const choose = (item: Item) => {
    setPicked(of.nameOf(item));
    showSearch(false);
    save.mutate({ question, answer: of.answerOf(item) });
  };
  const leaveOut = () => {
    showSearch(false);
    withdraw.mutate(question);
  };
  return (
    <>
      {shown === null || again ? (
        <>
          {shown === null && suggestion !== null && <Suggestion of={of} value={suggestion} choose={choose} />}
          {candidates && candidates.choices.length > 0 && (
            <CandidateList of={of} title={candidates.title} items={candidates.choices} choose={choose} />
          )}
          <OrgSearch
            of={of}
            autoFocus={acted}
            choose={choose}
            {...(shown !== null ? { kept: shown, keep: () => showSearch(false) } : {})}
          />
        </>
      ) : (
        <Chosen
          name={shown}
          words={of.words}
          takeFocus={acted}
          chooseAgain={() => showSearch(true)}
          {...(isOptional ? { leaveOut } : {})}
        />
      )}
      {save.error && <ProblemNotice error={save.error} />}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </>
  );
};
