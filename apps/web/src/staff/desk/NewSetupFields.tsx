import type { ListedBlueprint, SetupDetail } from '@orgready/shared/contract/entities';
import { useId } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import { TextField } from '../TextField.tsx';
import { useStaffWords } from '../useStaffWords.ts';
import { AssigneeSelect } from './AssigneeSelect.tsx';
import { SelectField } from './SelectField.tsx';
import { useDeskWords } from './useDeskWords.ts';

export const environments = ['production', 'sandbox'] as const;

/** Renders the four entries that are in sight when a setup is created. */
export const NewSetupFields = ({
  like,
  blueprints,
  blueprint,
  self,
  faultOf,
}: {
  like: SetupDetail | undefined;
  blueprints: readonly ListedBlueprint[];
  /** Id of the blueprint that is chosen at first. */
  blueprint: string | null;
  /** Id of the person who is signed in. */
  self: string;
  faultOf: (path: string) => { fault?: string };
}) => {
  const { line } = useDeskWords();
  const words = useStaffWords();
  const id = useId();
  return (
    <>
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
        defaultValue={blueprint ?? ''}
        required
        {...faultOf('blueprintId')}
      >
        {/* Which one is meant is never guessed. */}
        {blueprints.length > 1 && <option value="">{words.line('new.blueprint-choose')}</option>}
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
          <AssigneeSelect id={id} name="assignee" defaultValue={like ? (like.assigneeId ?? '') : self} />
        </div>
      </div>
    </>
  );
};
