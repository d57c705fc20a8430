import { KeptSecret } from '../KeptSecret.tsx';
import { LinesField } from '../LinesField.tsx';
import { PartyFields } from '../PartyFields.tsx';
import { useSharingWords } from './useSharingWords.ts';

/** Renders the form of the Salesforce to Salesforce guide: the party, the objects and the profiles. */
export const SharingFields = () => {
  const { line } = useSharingWords();
  return (
    <>
      <PartyFields />
      <KeptSecret />
      <fieldset className="stack tight group">
        <legend>{line('sharing.what')}</legend>
        <p className="quiet">{line('sharing.what-hint')}</p>
        <LinesField
          path="params.objects"
          label={line('field.objects')}
          hint={line('field.objects-hint')}
          rows={4}
        />
        <LinesField
          path="params.profiles"
          label={line('field.profiles')}
          hint={line('field.profiles-hint')}
          rows={4}
        />
      </fieldset>
    </>
  );
};
