import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type NewIntegration, useCreateIntegration } from '../api/staff.ts';
import { problemOf } from '../api/trouble.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { IntegrationFields } from './IntegrationFields.tsx';
import { example, fromForm } from './integrationForm.ts';
import { useStaffWords } from './useStaffWords.ts';

const ways = ['form', 'json'] as const;

/** An integration typed into a form or pasted as JSON; the API judges both the same. */
export const NewIntegrationPage = () => {
  const { line } = useStaffWords();
  const navigate = useNavigate();
  const create = useCreateIntegration();
  const [way, setWay] = useState<(typeof ways)[number]>('form');
  const [unreadable, setUnreadable] = useState(false);
  const faults = problemOf(create.error)?.faults ?? [];
  const read = (form: FormData): NewIntegration | undefined => {
    if (way === 'form') return fromForm(form);
    try {
      return JSON.parse(String(form.get('json'))) as NewIntegration;
    } catch {
      return undefined;
    }
  };
  return (
    <div className="stack narrow">
      <PageHeading title={line('integration.title')}>{line('integration.title')}</PageHeading>
      <fieldset className="row">
        <legend className="hidden-visually">{line('integration.way')}</legend>
        {ways.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
            {line(`integration.${each}`)}
          </label>
        ))}
      </fieldset>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const body = read(new FormData(event.currentTarget));
          setUnreadable(body === undefined);
          if (body) create.mutate(body, { onSuccess: () => navigate('/staff/integrations') });
        }}
      >
        {way === 'form' ? (
          <IntegrationFields faults={faults} />
        ) : (
          <div className="field">
            <label htmlFor="json">{line('integration.json-label')}</label>
            <textarea
              id="json"
              name="json"
              rows={24}
              spellCheck={false}
              required
              aria-describedby="json-hint"
              aria-invalid={unreadable}
              defaultValue={JSON.stringify(example, null, 2)}
            />
            <p id="json-hint" className={unreadable ? 'fault' : 'quiet'}>
              {line(unreadable ? 'integration.json-bad' : 'integration.json-hint')}
            </p>
          </div>
        )}
        {create.error && <ProblemNotice error={create.error} />}
        {faults.length > 0 && (
          <ul className="faults">
            {faults.map((fault) => (
              <li key={fault.path + fault.message}>
                <code>{fault.path}</code> {fault.message}
              </li>
            ))}
          </ul>
        )}
        <p>
          <button type="submit" className="button primary" disabled={create.isPending}>
            {line('integration.save')}
          </button>
        </p>
      </form>
    </div>
  );
};
