import type { Choices } from './Choices.ts';

/**
 * Renders the results as buttons that choose. They are one Tab stop; the arrow keys move between them. A result that
 * cannot be chosen says why.
 */
export const Results = <Item,>({
  items,
  of: { answerOf, draw, whyNot, words },
  choose,
}: {
  items: readonly Item[];
  of: Choices<Item>;
  choose: (item: Item) => void;
}) => (
  <ul aria-label={words.results}>
    {items.map((item, at) => {
      const reason = whyNot(item);
      return (
        <li key={answerOf(item)}>
          <button
            type="button"
            tabIndex={at === 0 ? 0 : -1}
            aria-disabled={reason !== null}
            onClick={() => {
              if (reason === null) choose(item);
            }}
          >
            {draw(item)}
            {reason !== null && <span className="why-not">{reason}</span>}
          </button>
        </li>
      );
    })}
  </ul>
);
