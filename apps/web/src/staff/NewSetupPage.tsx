import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { integrationsQuery, useCreateSetup } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { faultsIn } from './faultWords.ts';
import type { Fault } from './integrationForm.ts';
import { NoSetups } from './NoSetups.tsx';
import { TextField } from './TextField.tsx';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';

const isOfCustomer = ({ path }: Fault): boolean => path === 'customer';

/** A customer's name and an integration: all a setup needs. */
export const NewSetupPage = () => {
  const words = useStaffWords();
  const { line } = words;
  const navigate = useNavigate();
  const { data: integrations } = useQuery(integrationsQuery);
  const create = useCreateSetup();
  const { form, faults, tell, clear } = useFormFaults();
  const fault = faults.find(isOfCustomer);
  const id = useId();
  if (integrations?.length === 0) return <NoSetups />;
  return (
    <div className="stack narrow">
      <PageHeading title={line('new.title')}>{line('new.title')}</PageHeading>
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          clear();
          create.mutate(
            { customer: String(data.get('customer')), integrationId: String(data.get('integration')) },
            {
              onSuccess: (setup) => navigate(`/staff/setups/${setup.id}`),
              onError: (error) => tell(faultsIn(error, words)),
            },
          );
        }}
      >
        <TextField
          name="customer"
          label={line('new.customer')}
          hint={line('new.customer-hint')}
          required
          maxLength={120}
          autoComplete="off"
          alerts
          {...(fault ? { fault: fault.message } : {})}
        />
        <div className="field">
          <label htmlFor={id}>{line('new.integration')}</label>
          <select id={id} name="integration" required>
            {integrations?.map((each) => (
              <option key={each.id} value={each.id}>
                {each.integration.name}
              </option>
            ))}
          </select>
        </div>
        {create.error && !faultsIn(create.error, words).some(isOfCustomer) && (
          <ProblemNotice error={create.error} />
        )}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={!integrations || create.isPending}>
            {line('new.create')}
          </WaitingButton>
        </p>
      </form>
    </div>
  );
};
