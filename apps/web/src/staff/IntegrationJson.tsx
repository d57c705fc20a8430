import { exampleIntegration } from './exampleIntegration.ts';
import { useFaults } from './FaultsContext.ts';
import { useStaffWords } from './useStaffWords.ts';

/** An integration as the API takes it, to be pasted or written from an example that has every key. */
export const IntegrationJson = () => {
  const { line } = useStaffWords();
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
        aria-describedby="json-hint"
        aria-invalid={unreadable !== undefined}
        defaultValue={JSON.stringify(exampleIntegration, null, 2)}
      />
      <p id="json-hint" className={unreadable ? 'fault' : 'quiet'}>
        {unreadable?.message ?? line('integration.json-hint')}
      </p>
    </div>
  );
};
