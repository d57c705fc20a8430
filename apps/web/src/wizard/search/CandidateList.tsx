import { useId } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import { useDeferredChoice } from '../blocks/useDeferredChoice.ts';
import type { Choices } from './Choices.ts';

/** Renders likely answers as radio buttons, listed before the search. */
export const CandidateList = <Item,>({
  of,
  title,
  items,
  choose,
}: {
  of: Pick<Choices<Item>, 'answerOf' | 'nameOf' | 'draw'>;
  title: string;
  items: readonly Item[];
  choose: (item: Item) => void;
}) => {
  const id = useId();
  const choice = useDeferredChoice(null, (answer) => {
    const item = items.find((one) => of.answerOf(one) === answer);
    if (item !== undefined) choose(item);
  });
  return (
    <div role="radiogroup" aria-labelledby={id} className="candidates" {...choice.group}>
      <p id={id}>{visibleText(title)}</p>
      {items.map((item) => {
        const answer = of.answerOf(item);
        return (
          <label key={answer} className="choice">
            <input
              type="radio"
              name={id}
              value={answer}
              checked={choice.chosen === answer}
              onChange={() => choice.pick(answer)}
            />
            <span className="found">{of.draw(item)}</span>
          </label>
        );
      })}
    </div>
  );
};
