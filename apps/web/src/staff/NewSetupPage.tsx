import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { blueprintsQuery, useCreateSetup } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import type { Fault } from './Fault.ts';
import { faultsIn } from './faultWords.ts';
import { NoSetups } from './NoSetups.tsx';
import { TextField } from './TextField.tsx';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';

const fields = ['customer', 'expectedOrg'] as const;
const isOfField = ({ path }: Fault): boolean => fields.some((field) => field === path);

/** Renders the form that creates a setup from a customer name and a blueprint. */
export const NewSetupPage = () => {
  const words = useStaffWords();
  const { line } = words;
  const navigate = useNavigate();
  const { data: blueprints } = useQuery(blueprintsQuery);
  const create = useCreateSetup();
  const { form, faults, tell, clear } = useFormFaults();
  const faultOf = (field: (typeof fields)[number]) => {
    const fault = faults.find(({ path }) => path === field);
    return fault ? { fault: fault.message } : {};
  };
  const id = useId();
  if (blueprints?.length === 0) return <NoSetups />;
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
            {
              customer: String(data.get('customer')),
              blueprintId: String(data.get('blueprint')),
              expectedOrg: String(data.get('expectedOrg')).trim() || null,
            },
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
          {...faultOf('customer')}
        />
        <div className="field">
          <label htmlFor={id}>{line('new.blueprint')}</label>
          <select id={id} name="blueprint" required>
            {blueprints?.map((each) => (
              <option key={each.id} value={each.id}>
                {visibleText(each.name)}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name="expectedOrg"
          label={line('new.org')}
          hint={line('new.org-hint')}
          maxLength={2000}
          autoComplete="off"
          spellCheck={false}
          alerts
          {...faultOf('expectedOrg')}
        />
        {create.error && !faultsIn(create.error, words).some(isOfField) && (
          <ProblemNotice error={create.error} />
        )}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={!blueprints || create.isPending}>
            {line('new.create')}
          </WaitingButton>
        </p>
      </form>
    </div>
  );
};
