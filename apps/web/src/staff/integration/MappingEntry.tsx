import { useEntries } from '../EntriesContext.ts';
import { PathCheckbox } from '../PathCheckbox.tsx';
import { PathField } from '../PathField.tsx';
import { AccessChoice } from './AccessChoice.tsx';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders one field that the customer chooses. */
export const MappingEntry = ({ at }: { at: number }) => {
  const { line } = useIntegrationWords();
  const path = `params.mappings.${at}`;
  // Set only in JSON; the form derives it from the label.
  const [id] = useEntries(`${path}.id`);
  return (
    <>
      {id !== undefined && <input type="hidden" name={`${path}.id`} value={id} />}
      <PathField path={`${path}.label`} label={line('mapping.label')} required maxLength={120} />
      <div className="two-fields">
        <PathField path={`${path}.object`} label={line('mapping.object')} required />
        <PathField path={`${path}.suggestion`} label={line('mapping.suggestion')} />
      </div>
      <div className="row">
        <AccessChoice path={`${path}.access`} />
        <PathCheckbox path={`${path}.optional`}>{line('mapping.optional')}</PathCheckbox>
      </div>
    </>
  );
};
