import type { Problem } from '@orgready/shared/contract/problems';
import { groups, optional } from './integrationForm.ts';
import { TextField } from './TextField.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** The form of an integration, field by field, with what the API found wrong beside the field it means. */
export const IntegrationFields = ({ faults }: { faults: NonNullable<Problem['faults']> }) => {
  const { line } = useStaffWords();
  return (['what', 'vendor', 'app'] as const).map((group) => (
    <fieldset key={group} className="stack tight group">
      <legend>{line(`integration.${group}`)}</legend>
      {groups[group].map((name) => {
        const fault = faults.find(({ path }) => path.split(/[./]/).at(-1) === name);
        return (
          <TextField
            key={name}
            name={name}
            label={line(`field.${name}`)}
            required={!optional.has(name)}
            type={name === 'consumerSecret' ? 'password' : name === 'supportEmail' ? 'email' : 'text'}
            autoComplete="off"
            spellCheck={name === 'purpose'}
            {...(name === 'accent' ? { defaultValue: '#3b5bdb', pattern: '#[0-9a-fA-F]{6}' } : {})}
            {...(fault ? { fault: fault.message } : {})}
          />
        );
      })}
    </fieldset>
  ));
};
