import type { Blueprint } from '@orgready/shared/contract/entities';
import type { InEveryLocale } from '@orgready/shared/language/locales';
import type { Messages } from '@orgready/shared/language/translator';
import { useState } from 'react';
import { useWordsOf } from '../locales/Words.tsx';
import { blankEntries } from './EntriesContext.ts';
import type { Fault } from './Fault.ts';
import type { GuideForm } from './GuideForm.ts';
import { jsonFor, jsonOf, readJson, versionAfter, written } from './jsonOf.ts';
import { useStaffWords } from './useStaffWords.ts';

export const ways = ['form', 'json'] as const;
export type Way = (typeof ways)[number];

const noWords: InEveryLocale<Messages> = { en: {} };

/**
 * A blueprint in two ways of entering it. What was entered in one is there in the other, or the way stays.
 * A guide without a form has JSON alone. A further version starts with JSON if the form has no place for all of it.
 */
export const useTwoWays = (
  guide: string,
  guideForm: GuideForm | undefined,
  before: Blueprint | undefined,
) => {
  const { line } = useStaffWords();
  const guideWords = useWordsOf(guideForm?.words ?? noWords);
  const [start] = useState(() => before && versionAfter(before));
  const [way, setWay] = useState<Way>(
    guideForm && (!start || guideForm.lostInForm(start).length === 0) ? 'form' : 'json',
  );
  const [entries, setEntries] = useState(() =>
    guideForm && start ? guideForm.entriesOf(start) : blankEntries,
  );
  const [json, setJson] = useState(() => (start ? written(start) : guideForm ? '' : jsonFor(guide)));

  const toJson = (form: GuideForm, data: FormData): readonly Fault[] => {
    // Words of a line that mean nothing have no place in the contract.
    const strange = form.ownFaults(data, guideWords);
    if (strange.length > 0) return strange;
    setEntries(data);
    setJson(jsonOf(form, data));
    setWay('json');
    return [];
  };
  const toForm = (form: GuideForm, text: string): readonly Fault[] => {
    // As it was left: the form comes back exactly as it was typed.
    if (text.trim() !== '' && text !== json) {
      const read = readJson(text);
      if (!read) return [{ path: 'json', message: line('blueprint.json-bad') }];
      const lost = form.lostInForm(read.body);
      if (lost.length > 0) return lost.map((path) => ({ path, message: line('fault.not-in-form') }));
      setEntries(form.entriesOf(read.body));
    }
    setWay('form');
    return [];
  };
  /** Goes the other way with what has been entered; returns what stands against it. */
  const turn = (data: FormData): readonly Fault[] => {
    if (!guideForm) return [];
    return way === 'form' ? toJson(guideForm, data) : toForm(guideForm, String(data.get('json') ?? ''));
  };
  return { way, entries, json, turn, guideWords };
};
