import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { integrationsQuery, useCreateSetup } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { NoSetups } from './NoSetups.tsx';
import { TextField } from './TextField.tsx';
import { useStaffWords } from './useStaffWords.ts';
import { WaitingButton } from './WaitingButton.tsx';

/** A customer's name and an integration: all a setup needs. */
export const NewSetupPage = () => {
  const { line } = useStaffWords();
  const navigate = useNavigate();
  const { data: integrations } = useQuery(integrationsQuery);
  const create = useCreateSetup();
  const id = useId();
  if (integrations?.length === 0) return <NoSetups />;
  return (
    <div className="stack narrow">
      <PageHeading title={line('new.title')}>{line('new.title')}</PageHeading>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          create.mutate(
            { customer: String(form.get('customer')), integrationId: String(form.get('integration')) },
            { onSuccess: (setup) => navigate(`/staff/setups/${setup.id}`) },
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
        {create.error && <ProblemNotice error={create.error} />}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={!integrations || create.isPending}>
            {line('new.create')}
          </WaitingButton>
        </p>
      </form>
    </div>
  );
};
