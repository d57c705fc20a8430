import { type ReactNode, useContext, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../ui/Icon.tsx';
import { blankEntries, EntriesContext } from './EntriesContext.ts';
import { rowsOf } from './rowsOf.ts';

/**
 * Renders a list to which rows can be added and from which they can be removed. `draw` receives the row's index,
 * which is part of the names of its inputs.
 */
export const RowList = ({
  path,
  label,
  hint,
  add,
  remove,
  draw,
}: {
  /** Path of the list in the contract. */
  path: string;
  label: string;
  hint: string;
  add: string;
  remove: (number: number) => string;
  draw: (at: number) => ReactNode;
}) => {
  const entries = useContext(EntriesContext);
  const started = rowsOf(entries, path).length;
  const made = useRef(started);
  const [ids, setIds] = useState<readonly number[]>(() => Array.from({ length: started }, (_, at) => at + 1));
  const list = useRef<HTMLFieldSetElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const append = () => {
    // Rendered synchronously, so that the focus can move to the new row.
    made.current += 1;
    flushSync(() => setIds([...ids, made.current]));
    [...(list.current?.querySelectorAll('.entry') ?? [])].at(-1)?.querySelector('input')?.focus();
  };
  const take = (id: number) => {
    flushSync(() => setIds(ids.filter((other) => other !== id)));
    adding.current?.focus();
  };
  return (
    <fieldset ref={list} className="stack tight group">
      <legend>{label}</legend>
      <p className="quiet">{hint}</p>
      {ids.map((id, at) => (
        <div key={id} className="entry">
          <EntriesContext value={id > started ? blankEntries : entries}>{draw(at)}</EntriesContext>
          <button type="button" className="link-button" onClick={() => take(id)}>
            {remove(at + 1)}
          </button>
        </div>
      ))}
      <p>
        <button ref={adding} type="button" className="button" onClick={append}>
          <Icon name="plus" />
          {add}
        </button>
      </p>
    </fieldset>
  );
};
