import type { Choices } from './Choices.ts';

/** Renders the results as buttons that choose. They are one Tab stop; the arrow keys move between them. */
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
