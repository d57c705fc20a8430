import { useEntries } from '../EntriesContext.ts';
import { useSharingSetsWords } from './useSharingSetsWords.ts';

/** Renders the choice of the access level, which can be left to the customer. */
export const AccessField = () => {
  const { line } = useSharingSetsWords();
  const [start = ''] = useEntries('params.access');
  return (
    <fieldset className="choices">
      <legend>{line('field.access')}</legend>
      <div className="row">
        {(['', 'Read', 'Edit'] as const).map((access) => (
          <label key={access} className="choice">
            <input type="radio" name="params.access" value={access} defaultChecked={access === start} />
            {line(`access.${access || 'none'}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
