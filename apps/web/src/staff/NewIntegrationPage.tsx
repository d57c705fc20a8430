import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type NewIntegration, useCreateIntegration } from '../api/staff.ts';
import { problemOf } from '../api/trouble.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { FaultsContext } from './FaultsContext.ts';
import { faultWords } from './faultWords.ts';
import { IntegrationFields } from './IntegrationFields.tsx';
import { IntegrationJson } from './IntegrationJson.tsx';
import { type Fault, fromForm, isBesideField } from './integrationForm.ts';
import { ownFaults } from './ownFaults.ts';
import { useFirstFault } from './useFirstFault.ts';
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
  const [own, setOwn] = useState<readonly Fault[]>([]);
  const refused = (problemOf(create.error)?.faults ?? []).map((fault) => faultWords(fault, words));
  const faults = own.length > 0 ? own : refused;
  const elsewhere = faults.filter(({ path }) => (way === 'json' ? path !== 'json' : !isBesideField(path)));
  const form = useFirstFault(faults);
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
                setOwn([]);
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
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const body = read(data);
          const found = body
            ? ownFaults(data, words)
            : [{ path: 'json', message: line('integration.json-bad') }];
          setOwn(found);
          create.reset();
          if (body && found.length === 0)
            create.mutate(body, { onSuccess: () => navigate('/staff/integrations') });
        }}
      >
        <FaultsContext value={faults}>
          {way === 'form' ? <IntegrationFields /> : <IntegrationJson />}
        </FaultsContext>
        {create.error && <ProblemNotice error={create.error} />}
        {elsewhere.length > 0 && (
          <ul className="faults">
            {elsewhere.map((fault) => (
              <li key={fault.path + fault.message}>
                <code>{fault.path}</code> {fault.message}
              </li>
            ))}
          </ul>
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
