import { KeptSecret } from '../KeptSecret.tsx';
import { LinesField } from '../LinesField.tsx';
import { PartyFields } from '../PartyFields.tsx';
import { PathField } from '../PathField.tsx';
import { AccessField } from './AccessField.tsx';
import { useSharingSetsWords } from './useSharingSetsWords.ts';

/** Renders the form of the guide of sharing sets: the party, the site with its users, and the records. */
export const SharingSetsFields = () => {
  const { line } = useSharingSetsWords();
  return (
    <>
      <PartyFields />
      <KeptSecret />
      <fieldset className="stack tight group">
        <legend>{line('site.title')}</legend>
        <p className="quiet">{line('chosen-hint')}</p>
        <PathField path="params.site" label={line('field.site')} hint={line('field.site-hint')} />
        <LinesField
          path="params.profiles"
          label={line('field.profiles')}
          hint={line('field.profiles-hint')}
          rows={3}
        />
      </fieldset>
      <fieldset className="stack tight group">
        <legend>{line('records.title')}</legend>
        <p className="quiet">{line('chosen-hint')}</p>
        <PathField path="params.object" label={line('field.object')} hint={line('field.object-hint')} />
        <PathField path="params.link" label={line('field.link')} hint={line('field.link-hint')} />
        <AccessField />
      </fieldset>
    </>
  );
};
