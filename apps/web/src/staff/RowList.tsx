import { type ReactNode, useContext, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../ui/Icon.tsx';
import { blankEntries, EntriesContext } from './EntriesContext.ts';
import { rowsOf } from './rowsOf.ts';

/** Entries that can be added and taken away. `draw` is given the entry's place, which its inputs are named by. */
export const RowList = ({
  path,
  label,
  hint,
  add,
  remove,
  draw,
}: {
  /** Of the list in the contract. */
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
    // Drawn at once: what has just been asked for is where the reader goes on.
    made.current += 1;
    flushSync(() => setIds([...ids, made.current]));
    [...(list.current?.querySelectorAll('.entry') ?? [])].at(-1)?.querySelector('input')?.focus();
  };
  const take = (id: number) => {
    setIds(ids.filter((other) => other !== id));
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
