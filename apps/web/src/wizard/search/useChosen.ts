import type { Block } from '@orgready/shared/document/block';
import { useState } from 'react';
import { useAnswer, useWithdrawAnswer } from '../../api/setup.ts';

export interface ChosenItem {
  readonly id: string;
  readonly name: string;
}

/** Returns the answers to a question that can have several, and functions that save a change of them. */
export const useChosen = (
  setupId: string,
  { question, chosen: saved }: Extract<Block, { kind: 'search' }>,
) => {
  const save = useAnswer(setupId);
  const withdraw = useWithdrawAnswer(setupId);
  // Kept locally after a change: the answers are refetched only a moment later, and the list must not flicker.
  const [changed, setChanged] = useState<readonly ChosenItem[] | null>(null);
  // A name is read again with the next verification; until then the answer has only the id.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const chosen = (changed ?? saved).map(({ id, name }) => ({
    id,
    name: name === id ? (names.get(id) ?? name) : name,
  }));
  const keep = (next: readonly ChosenItem[]) => {
    setChanged(next);
    const onSettled = () => setChanged((current) => (current === next ? null : current));
    if (next.length === 0) withdraw.mutate(question, { onSettled });
    else save.mutate({ question, answer: next.map(({ id }) => id).join(',') }, { onSettled });
  };
  return {
    chosen,
    add: (item: ChosenItem) => {
      setNames(new Map(names).set(item.id, item.name));
      keep([...chosen, item]);
    },
    remove: (id: string) => keep(chosen.filter((one) => one.id !== id)),
    errors: [save.error, withdraw.error].filter((error) => error !== null),
  };
};
