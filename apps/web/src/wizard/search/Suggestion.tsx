import { useMutation, useQueryClient } from '@tanstack/react-query';
import { searchQuery } from '../../api/search.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import type { Choices } from './Choices.ts';
import { useSearchWords } from './useSearchWords.ts';

/**
 * Renders the usual answer as one button. It is looked up first: a value the org does not have is reported, not
 * saved.
 */
export const Suggestion = <Item,>({
  of: { search, answerOf },
  value,
  choose,
}: {
  of: Choices<Item>;
  value: string;
  choose: (item: Item) => void;
}) => {
  const { line } = useSearchWords();
  const queries = useQueryClient();
  const isIt = (item: Item) => answerOf(item).toLowerCase() === value.toLowerCase();
  const look = useMutation({
    mutationFn: () => queries.fetchQuery(searchQuery(search, value)),
    onSuccess: (found) => {
      const it = found.find(isIt);
      if (it !== undefined) choose(it);
    },
  });
  const absent = look.isSuccess && !look.data.some(isIt);
  return (
    <>
      <p className="row suggestion">
        <WaitingButton className="button" waiting={look.isPending} onClick={() => look.mutate()}>
          {line('search.use', { name: value })}
        </WaitingButton>
        <span className="quiet" role="status">
          {line(absent ? 'search.absent' : 'search.usual', { name: value })}
        </span>
      </p>
      {look.error && <ProblemNotice error={look.error} />}
    </>
  );
};
