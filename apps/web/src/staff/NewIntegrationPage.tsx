import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type NewIntegration, useCreateIntegration } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { FaultSummary } from './FaultSummary.tsx';
import { FaultsContext } from './FaultsContext.ts';
import { faultsIn } from './faultWords.ts';
import { IntegrationFields } from './IntegrationFields.tsx';
import { IntegrationJson } from './IntegrationJson.tsx';
import { fromForm, isBesideField } from './integrationForm.ts';
import { ownFaults } from './ownFaults.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';
import { WaitingButton } from './WaitingButton.tsx';

const ways = ['form', 'json'] as const;

/** An integration typed into a form or pasted as JSON; the API judges both the same. */
export const NewIntegrationPage = () => {
  const words = useStaffWords();
  const { line } = words;
  const navigate = useNavigate();
  const create = useCreateIntegration();
  const [way, setWay] = useState<(typeof ways)[number]>('form');
  const { form, faults, tell, clear } = useFormFaults();
  const elsewhere = faults.filter(({ path }) => (way === 'json' ? path !== 'json' : !isBesideField(path)));
  const read = (data: FormData): NewIntegration | undefined => {
    if (way === 'form') return fromForm(data);
    try {
      return JSON.parse(String(data.get('json'))) as NewIntegration;
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
            <input
              type="radio"
              name="way"
              checked={way === each}
              onChange={() => {
                setWay(each);
                clear();
                create.reset();
              }}
            />
            {line(`integration.${each}`)}
          </label>
        ))}
      </fieldset>
      <form
        ref={form}
        className="stack"
        // The API judges, and each fault is said in words of our own beside its field.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const body = read(data);
          const found = body
            ? ownFaults(data, words)
            : [{ path: 'json', message: line('integration.json-bad') }];
          clear();
          create.reset();
          if (!body || found.length > 0) return tell(found);
          create.mutate(body, {
            onSuccess: () => navigate('/staff/integrations'),
            onError: (error) => tell(faultsIn(error, words)),
          });
        }}
      >
        <FaultsContext value={faults}>
          {way === 'form' ? <IntegrationFields /> : <IntegrationJson />}
        </FaultsContext>
        {create.error && faultsIn(create.error, words).length === 0 && <ProblemNotice error={create.error} />}
        {faults.length > 0 && (
          <FaultSummary
            title={line('faults.title', { count: faults.length })}
            what={line('faults.what', { count: faults.length })}
            listed={elsewhere}
          />
        )}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={create.isPending}>
            {line('integration.save')}
          </WaitingButton>
        </p>
      </form>
    </div>
  );
};
