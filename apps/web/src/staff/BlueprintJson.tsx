import { useContext } from 'react';
import { BeforeContext } from './BeforeContext.ts';
import { FaultsContext, useFaults } from './FaultsContext.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the text area for a blueprint as JSON in the API's format. */
export const BlueprintJson = ({ start }: { start: string }) => {
  const { line } = useStaffWords();
  const faulty = useContext(FaultsContext).length > 0;
  const before = useContext(BeforeContext);
  const [unreadable] = useFaults('json');
  return (
    <div className="field">
      <label htmlFor="json">{line('blueprint.json-label')}</label>
      <textarea
        id="json"
        name="json"
        rows={24}
        spellCheck={false}
        required
        aria-describedby="json-more"
        aria-invalid={faulty}
        defaultValue={start}
      />
      <div id="json-more">
        <p className="quiet">
          {before ? line('edit.json-hint', { id: before.id }) : line('blueprint.json-hint')}
        </p>
        {unreadable && <p className="field-fault">{unreadable.message}</p>}
      </div>
    </div>
  );
};
