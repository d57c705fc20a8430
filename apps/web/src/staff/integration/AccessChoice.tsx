import { useEntries } from '../EntriesContext.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the choice between read and write access. */
export const AccessChoice = ({ path }: { path: string }) => {
  const { line } = useIntegrationWords();
  const [start = 'read'] = useEntries(path);
  return (
    <fieldset className="row">
      <legend className="hidden-visually">{line('integration.access')}</legend>
      {(['read', 'write'] as const).map((access) => (
        <label key={access} className="choice">
          <input type="radio" name={path} value={access} defaultChecked={access === start} />
          {line(`integration.${access}`)}
        </label>
      ))}
    </fieldset>
  );
};
