import type { SetupDetail } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { selfQuery } from '../../api/people.ts';
import { blueprintsQuery, useCreateSetup } from '../../api/staff.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { TextField } from '../TextField.tsx';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { dayOf } from './DueDay.tsx';
import { PresetFields, presetFields, presetsIn } from './PresetFields.tsx';
import { SelectField } from './SelectField.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Days until a new setup is due, unless another day is chosen. */
const usualDays = 14;
const day = 24 * 60 * 60_000;
const isKnown = ({ path }: { readonly path: string }) => path === 'customer' || presetFields.includes(path);
const environments = ['production', 'sandbox'] as const;

/** Renders the form that creates a setup: four entries in sight, and what is preset behind a disclosure. */
export const NewSetupForm = ({ like }: { like: SetupDetail | undefined }) => {
  const { line } = useDeskWords();
  const words = useStaffWords();
  const navigate = useNavigate();
  const { data: blueprints } = useQuery(blueprintsQuery);
  const { data: self } = useQuery(selfQuery);
  const create = useCreateSetup();
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  const id = useId();
  const [presets] = useState({
    locale: like?.locale ?? 'en',
    linkDays: like?.linkDays ?? 30,
    dueOn: dayOf(Date.now() + usualDays * day),
    // Another setup is for another org.
    expectedOrg: null,
  });
  if (!blueprints || !self) return null;
  return (
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
            ...presetsIn(data),
            customer: String(data.get('customer')),
            blueprintId: String(data.get('blueprint')),
            environment: environments.find((each) => each === data.get('environment')) ?? null,
            assigneeId: String(data.get('assignee')) || null,
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
        label={words.line('new.customer')}
        hint={words.line('new.customer-hint')}
        defaultValue={like?.customer ?? ''}
        required
        maxLength={120}
        autoComplete="off"
        alerts
        {...faultOf('customer')}
      />
      <SelectField
        label={words.line('new.blueprint')}
        name="blueprint"
        defaultValue={like?.blueprintId}
        required
      >
        {blueprints.map((each) => (
          <option key={each.id} value={each.id}>
            {visibleText(each.name)}
          </option>
        ))}
      </SelectField>
      <div className="two-fields">
        <SelectField
          label={line('environment.label')}
          name="environment"
          defaultValue={like?.environment ?? ''}
        >
          <option value="">{line('environment.any')}</option>
          {environments.map((each) => (
            <option key={each} value={each}>
              {line(`environment.${each}`)}
            </option>
          ))}
        </SelectField>
        <div className="field">
          <label htmlFor={id}>{line('assignee.label')}</label>
          <AssigneeSelect
            id={id}
            name="assignee"
            defaultValue={like ? (like.assigneeId ?? '') : self.person.id}
          />
        </div>
      </div>
      <details open={faults.some(({ path }) => presetFields.includes(path)) || undefined}>
        <summary>{line('presets.more')}</summary>
        <div className="stack presets">
          <PresetFields of={presets} faultOf={faultOf} />
        </div>
      </details>
      {create.error && !faults.some(isKnown) && <ProblemNotice error={create.error} />}
      <p>
        <WaitingButton type="submit" className="button primary" waiting={create.isPending}>
          {words.line('new.create')}
        </WaitingButton>
      </p>
    </form>
  );
};
