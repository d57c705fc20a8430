import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { ChosenItem } from './useChosen.ts';
import { useSearchWords } from './useSearchWords.ts';

/** Renders the current choices, each with a button that removes it, and announces their number. */
export const ChosenList = ({
  chosen,
  remove,
}: {
  chosen: readonly ChosenItem[];
  remove: (id: string) => void;
}) => {
  const { line } = useSearchWords();
  return (
    <>
      <p className="quiet" role="status">
        {line('choices.count', { count: chosen.length })}
      </p>
      {chosen.length > 0 && (
        <ul className="chosen-list" aria-label={line('choices.list')}>
          {chosen.map(({ id, name }) => (
            <li key={id} className="chosen">
              <b>
                <OrgWords>{name}</OrgWords>
              </b>
              <button
                type="button"
                className="button"
                aria-label={line('choices.remove-one', { name: visibleText(name) })}
                onClick={() => remove(id)}
              >
                {line('choices.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
