import type { Accent } from '@orgready/shared/document/brand';
import { TextField } from '../TextField.tsx';
import { AccentField } from './AccentField.tsx';
import type { FieldsProps } from './FieldsProps.ts';
import { useBrandingWords } from './useBrandingWords.ts';

/** Renders the fields of the sender and of the color. */
export const SenderFields = ({
  blueprint: { party },
  entries,
  faultOf,
  enter,
  shown,
}: FieldsProps & { shown: Accent | undefined }) => {
  const { line } = useBrandingWords();
  return (
    <fieldset className="stack tight group">
      <legend>{line('branding.who')}</legend>
      <TextField
        label={line('branding.sender')}
        hint={line('branding.sender-hint', { party: party.name })}
        autoComplete="off"
        value={entries.sender}
        onChange={({ target }) => enter({ sender: target.value })}
        {...faultOf('sender')}
      />
      <AccentField
        value={entries.accent}
        usual={party.accent}
        shown={shown}
        fault={faultOf('accent')}
        change={(value) => enter({ accent: value })}
      />
    </fieldset>
  );
};
