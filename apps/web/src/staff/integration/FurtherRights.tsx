import { useRef } from 'react';
import { useEntries } from '../EntriesContext.ts';
import { furtherRights } from './integrationForm.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the permissions on an object beyond read and write. */
export const FurtherRights = ({ path }: { path: string }) => {
  const { line } = useIntegrationWords();
  const rights = useRef<HTMLFieldSetElement>(null);
  const start = useEntries(path);
  const tickAll = () => {
    for (const box of rights.current?.querySelectorAll('input') ?? []) box.checked = true;
  };
  return (
    <fieldset className="row" ref={rights}>
      <legend className="quiet">{line('object.also')}</legend>
      {furtherRights.map((right) => (
        <label key={right} className="choice">
          <input type="checkbox" name={path} value={right} defaultChecked={start.includes(right)} />
          {line(`right.${right}`)}
        </label>
      ))}
      <button type="button" className="link-button" onClick={tickAll}>
        {line('object.all')}
      </button>
    </fieldset>
  );
};
