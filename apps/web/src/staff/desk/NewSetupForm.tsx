import type { SetupDetail } from '@orgready/shared/contract/entities';
import { messageLanguageFor } from '@orgready/shared/language/message-languages';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { selfQuery } from '../../api/people.ts';
import { offeredBlueprintsQuery, useCreateSetup } from '../../api/staff.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { dayOf } from './DueDay.tsx';
import { environments, NewSetupFields } from './NewSetupFields.tsx';
import { PresetFields, presetFields, presetsIn } from './PresetFields.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Days until a new setup is due, unless another day is chosen. */
const usualDays = 14;
const day = 24 * 60 * 60_000;
const isKnown = ({ path }: { readonly path: string }) =>
  path === 'customer' || path === 'blueprintId' || presetFields.includes(path);

/** Renders the form that creates a setup: four entries in sight, and what is preset behind a disclosure. */
export const NewSetupForm = ({
  like,
  blueprint,
}: {
  /** A setup whose settings the form begins with. */
  like: SetupDetail | undefined;
  /** Id of the blueprint that is chosen at first. */
  blueprint: string | null;
}) => {
  const { line } = useDeskWords();
  const words = useStaffWords();
  const navigate = useNavigate();
  const { data: blueprints } = useQuery(offeredBlueprintsQuery);
  const { data: self } = useQuery(selfQuery);
  const create = useCreateSetup();
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  const [presets] = useState({
    locale: like?.locale ?? messageLanguageFor(navigator.languages),
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
        const blueprintId = String(data.get('blueprint'));
        if (blueprintId === '')
          return tell([{ path: 'blueprintId', message: words.line('new.blueprint-choose') }]);
        create.mutate(
          {
            ...presetsIn(data),
            customer: String(data.get('customer')),
            blueprintId,
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
      <NewSetupFields
        like={like}
        blueprints={blueprints}
        blueprint={blueprint}
        self={self.person.id}
        faultOf={faultOf}
      />
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
