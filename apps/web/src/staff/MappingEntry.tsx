import { AccessChoice } from './AccessChoice.tsx';
import { PathField } from './PathField.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** One field that the customer picks. */
export const MappingEntry = ({ at }: { at: number }) => {
  const { line } = useStaffWords();
  const path = `integration.mappings.${at}`;
  return (
    <>
      <PathField path={`${path}.label`} label={line('mapping.label')} required maxLength={120} />
      <div className="two-fields">
        <PathField path={`${path}.object`} label={line('mapping.object')} required />
        <PathField path={`${path}.suggestion`} label={line('mapping.suggestion')} />
      </div>
      <div className="row">
        <AccessChoice path={`${path}.access`} />
        <label className="choice">
          <input type="checkbox" name={`${path}.optional`} />
          {line('mapping.optional')}
        </label>
      </div>
    </>
  );
};
