import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type NewIntegration, useCreateIntegration } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { EntriesContext } from './EntriesContext.ts';
import { FaultSummary } from './FaultSummary.tsx';
import { FaultsContext } from './FaultsContext.ts';
import { faultsIn } from './faultWords.ts';
import { IntegrationFields } from './IntegrationFields.tsx';
import { IntegrationJson } from './IntegrationJson.tsx';
import { fromForm, isBesideField } from './integrationForm.ts';
import { readJson } from './jsonOf.ts';
import { ownFaults } from './ownFaults.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';
import { useTwoWays, ways } from './useTwoWays.ts';

/** An integration typed into a form or pasted as JSON; the API judges both the same. */
export const NewIntegrationPage = () => {
  const words = useStaffWords();
  const { line } = words;
  const navigate = useNavigate();
  const create = useCreateIntegration();
  const { way, entries, json, turn } = useTwoWays();
  const { form, faults, tell, clear } = useFormFaults();
  /** What the faults stand against. */
  const [against, setAgainst] = useState<'saving' | 'turning'>('saving');
  const elsewhere = faults.filter(({ path }) => (way === 'json' ? path !== 'json' : !isBesideField(path)));
  const turnAround = () => {
    if (!form.current) return;
    clear();
    create.reset();
    setAgainst('turning');
    tell(turn(new FormData(form.current)));
  };
  const save = (data: FormData) => {
    clear();
    create.reset();
    setAgainst('saving');
    const read = way === 'form' ? { body: fromForm(data) } : readJson(String(data.get('json')));
    const own = read ? ownFaults(data, words) : [{ path: 'json', message: line('integration.json-bad') }];
    if (!read || own.length > 0) return tell(own);
    create.mutate(read.body as NewIntegration, {
      onSuccess: () => navigate('/staff/integrations'),
      onError: (error) => tell(faultsIn(error, words)),
    });
  };
  const told = against === 'saving' ? 'faults' : way === 'json' ? 'faults.to-form' : 'faults.to-json';
  return (
    <div className="stack narrow">
      <PageHeading title={line('integration.title')}>{line('integration.title')}</PageHeading>
      <fieldset className="row">
        <legend className="hidden-visually">{line('integration.way')}</legend>
        {ways.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="way" checked={way === each} onChange={turnAround} />
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
          save(new FormData(event.currentTarget));
        }}
      >
        <FaultsContext value={faults}>
          <EntriesContext value={entries}>
            {way === 'form' ? <IntegrationFields /> : <IntegrationJson start={json} />}
          </EntriesContext>
        </FaultsContext>
        {create.error && faultsIn(create.error, words).length === 0 && <ProblemNotice error={create.error} />}
        {faults.length > 0 && (
          <FaultSummary
            title={line(`${told}.title`, { count: faults.length })}
            what={line(`${told}.what`, { count: faults.length })}
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
