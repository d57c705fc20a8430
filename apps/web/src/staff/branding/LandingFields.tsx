import { longestText } from '@orgready/shared/contract/branding-bounds';
import { TextField } from '../TextField.tsx';
import type { FieldsProps } from './FieldsProps.ts';
import { LongField } from './LongField.tsx';
import { useBrandingWords } from './useBrandingWords.ts';

/** Renders the fields of the texts that are added to the page that a link opens. */
export const LandingFields = ({ blueprint: { party, name }, entries, faultOf, enter }: FieldsProps) => {
  const { line } = useBrandingWords();
  const sender = entries.sender.trim() || party.name;
  return (
    <fieldset className="stack tight group">
      <legend>{line('branding.landing')}</legend>
      <p className="soft">{line('branding.landing-what')}</p>
      <TextField
        label={line('branding.landing-title')}
        hint={line('branding.landing-title-hint', { sender, blueprint: name })}
        autoComplete="off"
        value={entries.title}
        onChange={({ target }) => enter({ title: target.value })}
        {...faultOf('title')}
      />
      {(['intro', 'closing'] as const).map((entry) => (
        <LongField
          key={entry}
          label={line(`branding.${entry}`)}
          hint={line('branding.text-hint', { most: longestText })}
          value={entries[entry]}
          change={(value) => enter({ [entry]: value })}
          {...faultOf(entry)}
        />
      ))}
    </fieldset>
  );
};
