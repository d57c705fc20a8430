import type { Choices } from './Choices.ts';

/** What was found, each a button that chooses. One Tab stop; the arrow keys go between them. */
export const Results = <Item,>({
  items,
  of: { answerOf, draw, words },
  choose,
}: {
  items: readonly Item[];
  of: Choices<Item>;
  choose: (item: Item) => void;
}) => (
  <ul aria-label={words.results}>
    {items.map((item, at) => (
      <li key={answerOf(item)}>
        <button type="button" tabIndex={at === 0 ? 0 : -1} onClick={() => choose(item)}>
          {draw(item)}
        </button>
      </li>
    ))}
  </ul>
);
