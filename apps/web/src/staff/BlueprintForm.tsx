import type { Blueprint } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type BlueprintVersion, useSaveBlueprint } from '../api/staff.ts';
import { pageLocale } from '../locales/pageLocale.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { BeforeContext } from './BeforeContext.ts';
import { BlueprintJson } from './BlueprintJson.tsx';
import { EntriesContext } from './EntriesContext.ts';
import { FaultSummary } from './FaultSummary.tsx';
import { FaultsContext } from './FaultsContext.ts';
import { faultsIn } from './faultWords.ts';
import { guideForms } from './guideForms.ts';
import { readJson } from './jsonOf.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';
import { useTwoWays } from './useTwoWays.ts';
import { WayChoice } from './WayChoice.tsx';

/**
 * Renders a blueprint entered in its guide's form or pasted as JSON; the API validates both the same way.
 * @param before the version the form starts with; undefined for a new blueprint.
 */
export const BlueprintForm = ({ guide, before }: { guide: string; before?: Blueprint }) => {
  const words = useStaffWords();
  const { line } = words;
  const navigate = useNavigate();
  const saving = useSaveBlueprint(before?.id);
  const guideForm = guideForms[guide];
  const { way, entries, json, turn, guideWords } = useTwoWays(guide, guideForm, before);
  const { form, faults, tell, clear } = useFormFaults();
  /** The action that the errors prevented. */
  const [against, setAgainst] = useState<'saving' | 'turning'>('saving');
  const faultsOf = (error: unknown) =>
    faultsIn(error, words, guideForm && { messages: guideForm.words[pageLocale], words: guideWords });
  const elsewhere = faults.filter(({ path }) =>
    way === 'json' ? path !== 'json' : !guideForm?.isBesideField(path),
  );
  const turnAround = () => {
    if (!form.current) return;
    clear();
    saving.reset();
    setAgainst('turning');
    tell(turn(new FormData(form.current)));
  };
  const save = (data: FormData) => {
    clear();
    saving.reset();
    setAgainst('saving');
    const read =
      way === 'form' && guideForm ? { body: guideForm.fromForm(data) } : readJson(String(data.get('json')));
    if (!read) return tell([{ path: 'json', message: line('blueprint.json-bad') }]);
    const own = guideForm?.ownFaults(data, guideWords) ?? [];
    if (own.length > 0) return tell(own);
    saving.mutate(read.body as BlueprintVersion, {
      onSuccess: () => navigate('/staff/blueprints'),
      onError: (error) => tell(faultsOf(error)),
    });
  };
  const heading = against === 'saving' ? 'faults' : way === 'json' ? 'faults.to-form' : 'faults.to-json';
  return (
    <>
      {guideForm && <WayChoice way={way} turn={turnAround} />}
      <form
        ref={form}
        className="stack"
        // The API validates, and the page shows each error next to its field in its own words.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        <FaultsContext value={faults}>
          <EntriesContext value={entries}>
            <BeforeContext value={before}>
              {way === 'form' && guideForm ? <guideForm.Fields /> : <BlueprintJson start={json} />}
            </BeforeContext>
          </EntriesContext>
        </FaultsContext>
        {saving.error && faultsOf(saving.error).length === 0 && <ProblemNotice error={saving.error} />}
        {faults.length > 0 && (
          <FaultSummary
            title={line(`${heading}.title`, { count: faults.length })}
            what={line(`${heading}.what`, { count: faults.length })}
            listed={elsewhere}
          />
        )}
        <p>
          <WaitingButton type="submit" className="button primary" waiting={saving.isPending}>
            {line(before ? 'edit.save' : 'blueprint.save')}
          </WaitingButton>
        </p>
      </form>
    </>
  );
};
