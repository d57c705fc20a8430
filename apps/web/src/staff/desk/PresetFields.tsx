import type { SetupSummary } from '@orgready/shared/contract/entities';
import {
  messageLanguageNamed,
  messageLanguageNames,
  messageLanguages,
} from '@orgready/shared/language/message-languages';
import { TextField } from '../TextField.tsx';
import { useStaffWords } from '../useStaffWords.ts';
import { SelectField } from './SelectField.tsx';
import { useDeskWords } from './useDeskWords.ts';

export type Presets = Pick<SetupSummary, 'locale' | 'linkDays' | 'dueOn' | 'expectedOrg'>;

/** Returns what was entered in the fields. */
export const presetsIn = (form: FormData) => ({
  locale: messageLanguageNamed(String(form.get('locale'))) ?? messageLanguages[0],
  linkDays: Number(form.get('linkDays')),
  dueOn: String(form.get('dueOn')) || null,
  expectedOrg: String(form.get('expectedOrg')).trim() || null,
});
export const presetFields = ['locale', 'linkDays', 'dueOn', 'expectedOrg'];

/** Renders what is preset for a setup: when it is due, how long links work, which org is expected, which language messages have. */
export const PresetFields = ({
  of,
  faultOf,
}: {
  of: Presets;
  faultOf: (path: string) => { fault?: string };
}) => {
  const { line } = useDeskWords();
  const staff = useStaffWords();
  return (
    <>
      <div className="two-fields">
        <TextField
          name="dueOn"
          label={line('presets.dueOn')}
          hint={line('presets.dueOn-hint')}
          type="date"
          defaultValue={of.dueOn ?? ''}
          alerts
          {...faultOf('dueOn')}
        />
        <TextField
          name="linkDays"
          label={line('presets.linkDays')}
          type="number"
          min={1}
          max={90}
          defaultValue={of.linkDays}
          required
          alerts
          {...faultOf('linkDays')}
        />
      </div>
      <TextField
        name="expectedOrg"
        label={staff.line('new.org')}
        hint={staff.line('new.org-hint')}
        defaultValue={of.expectedOrg ?? ''}
        maxLength={2000}
        autoComplete="off"
        spellCheck={false}
        alerts
        {...faultOf('expectedOrg')}
      />
      <SelectField
        label={line('presets.locale')}
        hint={line('presets.locale-hint')}
        name="locale"
        defaultValue={of.locale}
        {...faultOf('locale')}
      >
        {messageLanguages.map((each) => (
          <option key={each} value={each} lang={each}>
            {messageLanguageNames[each]}
          </option>
        ))}
      </SelectField>
    </>
  );
};
