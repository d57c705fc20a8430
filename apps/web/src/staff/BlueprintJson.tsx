import { useContext } from 'react';
import { BeforeContext } from './BeforeContext.ts';
import { FaultsContext, useFaults } from './FaultsContext.ts';
import { useStaffWords } from './useStaffWords.ts';

/** A blueprint as the API takes it, to be pasted or written. */
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
        {unreadable && <p className="fault">{unreadable.message}</p>}
      </div>
    </div>
  );
};
