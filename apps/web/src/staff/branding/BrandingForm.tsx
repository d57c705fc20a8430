import type { Branding } from '@orgready/shared/contract/branding';
import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accentQuery, useSaveBranding } from '../../api/branding.ts';
import { pageLocale } from '../../locales/pageLocale.ts';
import { useLandingWords } from '../../pages/useLandingWords.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { faultsIn } from '../faultWords.ts';
import { useFormFaults } from '../useFormFaults.ts';
import { useStaffWords } from '../useStaffWords.ts';
import { BrandPreview } from './BrandPreview.tsx';
import { brandingFrom, type Entries, entriesOf, isColor } from './entriesOf.ts';
import { LandingFields } from './LandingFields.tsx';
import { LogoField } from './LogoField.tsx';
import { brandingTables } from './locales/tables.ts';
import { SenderFields } from './SenderFields.tsx';
import { useBrandingWords } from './useBrandingWords.ts';

/** Renders the form that decides how a blueprint's setups look, with what customers will see. */
export const BrandingForm = ({ blueprint, before }: { blueprint: ListedBlueprint; before: Branding }) => {
  const words = useBrandingWords();
  const { line } = words;
  const landing = useLandingWords();
  const staff = useStaffWords();
  const [entries, setEntries] = useState(() => entriesOf(before));
  const saving = useSaveBranding(blueprint.id);
  const { form, faults, faultOf, tell, clear } = useFormFaults();
  const { party, name } = blueprint;
  const accent = isColor(entries.accent) ? entries.accent : party.accent;
  const { data: shown } = useQuery(accentQuery(accent.toLowerCase()));
  const enter = (change: Partial<Entries>) => {
    saving.reset();
    setEntries({ ...entries, ...change });
  };
  const { sender, title, intro, closing, logo } = brandingFrom(entries);
  const usualTitle = landing.line('landing.title', { party: sender ?? party.name, blueprint: name });
  const fields = { blueprint, entries, faultOf, enter };
  const save = () => {
    clear();
    saving.mutate(brandingFrom(entries), {
      onError: (error) => tell(faultsIn(error, staff, { messages: brandingTables[pageLocale], words })),
    });
  };
  return (
    <div className="branding">
      <form
        ref={form}
        className="stack"
        // The API validates, and the page shows each error next to its field in its own words.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <SenderFields {...fields} shown={shown} />
        <fieldset className="stack tight group">
          <legend>{line('branding.logo')}</legend>
          <LogoField
            blueprint={blueprint.id}
            logo={entries.logo}
            fault={faultOf('logo')}
            change={(value) => enter({ logo: value })}
          />
          {logo !== null && (
            <label className="choice">
              <input
                type="checkbox"
                checked={entries.logoShowsName}
                onChange={({ target }) => enter({ logoShowsName: target.checked })}
              />
              {line('branding.logo-shows-name')}
            </label>
          )}
        </fieldset>
        <LandingFields {...fields} />
        {saving.error && faults.length === 0 && <ProblemNotice error={saving.error} />}
        <p className="row">
          <WaitingButton type="submit" className="button primary" waiting={saving.isPending}>
            {line('branding.save')}
          </WaitingButton>
          <span role="status">{saving.isSuccess && line('branding.saved')}</span>
        </p>
      </form>
      <BrandPreview
        brand={{
          sender: sender ?? party.name,
          accent: shown ?? { light: accent, dark: accent },
          ...(entries.logo ? { logo: { ...entries.logo, showsName: entries.logoShowsName } } : {}),
        }}
        title={title ?? usualTitle}
        intro={intro}
        closing={closing}
      />
    </div>
  );
};
