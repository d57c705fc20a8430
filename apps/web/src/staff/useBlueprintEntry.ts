import type { Blueprint } from '@orgready/shared/contract/entities';
import { useState } from 'react';
import { type BlueprintVersion, useSaveBlueprint } from '../api/staff.ts';
import { pageLocale } from '../locales/pageLocale.ts';
import { faultsIn } from './faultWords.ts';
import { guideForms } from './guideForms.ts';
import { readJson } from './jsonOf.ts';
import { useFormFaults } from './useFormFaults.ts';
import { useStaffWords } from './useStaffWords.ts';
import { useTwoWays } from './useTwoWays.ts';

/** What a person begins with, and what happens once it is saved. */
export interface EntryStart {
  readonly guide: string;
  /** The version that is edited; undefined for a new blueprint. */
  readonly before: Blueprint | undefined;
  /** What the form begins with instead of that version. */
  readonly start: FormData | undefined;
  readonly onSaved: () => void;
}

/** Returns a blueprint in the two ways it can be entered, the errors in it, and functions that save it and turn it around. */
export const useBlueprintEntry = ({ guide, before, start, onSaved }: EntryStart) => {
  const words = useStaffWords();
  const saving = useSaveBlueprint(before?.id);
  const guideForm = guideForms[guide];
  const { way, entries, json, turn, guideWords } = useTwoWays(guide, guideForm, before, start);
  const { form, faults, tell, clear } = useFormFaults();
  /** The action that the errors prevented. */
  const [against, setAgainst] = useState<'saving' | 'turning'>('saving');
  const faultsOf = (error: unknown) =>
    faultsIn(error, words, guideForm && { messages: guideForm.words[pageLocale], words: guideWords });
  const begin = (action: typeof against) => {
    clear();
    saving.reset();
    setAgainst(action);
  };
  return {
    way,
    entries,
    json,
    guideForm,
    form,
    faults,
    saving,
    /** The error that belongs to nothing that was entered. */
    trouble: saving.error && faultsOf(saving.error).length === 0 ? saving.error : null,
    summary:
      against === 'saving'
        ? ('faults' as const)
        : way === 'json'
          ? ('faults.to-form' as const)
          : ('faults.to-json' as const),
    turnAround: () => {
      if (!form.current) return;
      begin('turning');
      tell(turn(new FormData(form.current)));
    },
    save: (data: FormData) => {
      begin('saving');
      const read =
        way === 'form' && guideForm ? { body: guideForm.fromForm(data) } : readJson(String(data.get('json')));
      if (!read) return tell([{ path: 'json', message: words.line('blueprint.json-bad') }]);
      const own = guideForm?.ownFaults(data, guideWords) ?? [];
      if (own.length > 0) return tell(own);
      saving.mutate(read.body as BlueprintVersion, {
        onSuccess: onSaved,
        onError: (error) => tell(faultsOf(error)),
      });
    },
  };
};
