import { useContext } from 'react';
import { FaultsContext, useFaults } from './FaultsContext.ts';
import { useStaffWords } from './useStaffWords.ts';

/** An integration as the API takes it, to be pasted or written. */
export const IntegrationJson = ({ start }: { start: string }) => {
  const { line } = useStaffWords();
  const faulty = useContext(FaultsContext).length > 0;
  const [unreadable] = useFaults('json');
  return (
    <div className="field">
      <label htmlFor="json">{line('integration.json-label')}</label>
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
        <p className="quiet">{line('integration.json-hint')}</p>
        {unreadable && <p className="fault">{unreadable.message}</p>}
      </div>
    </div>
  );
};
