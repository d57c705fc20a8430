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
 * Returns a blueprint as form entries and as JSON. What was entered in one is shown in the other; if it does not fit,
 * the current view stays. A guide without a form uses JSON only. A new version starts as JSON if the form cannot hold
 * all of it.
 * @param draft what the form begins with instead.
 */
export const useTwoWays = (
  guide: string,
  guideForm: GuideForm | undefined,
  before: Blueprint | undefined,
  draft: FormData | undefined,
) => {
  const { line } = useStaffWords();
  const guideWords = useWordsOf(guideForm?.words ?? noWords);
  const [start] = useState(() => before && versionAfter(before));
  const [way, setWay] = useState<Way>(
    guideForm && (draft || !start || guideForm.lostInForm(start).length === 0) ? 'form' : 'json',
  );
  const [entries, setEntries] = useState(
    () => draft ?? (guideForm && start ? guideForm.entriesOf(start) : blankEntries),
  );
  const [json, setJson] = useState(() => (start ? written(start) : guideForm ? '' : jsonFor(guide)));

  const toJson = (form: GuideForm, data: FormData): readonly Fault[] => {
    // The contract has no place for the unknown words of a line.
    const strange = form.ownFaults(data, guideWords);
    if (strange.length > 0) return strange;
    setEntries(data);
    setJson(jsonOf(form, data));
    setWay('json');
    return [];
  };
  const toForm = (form: GuideForm, text: string): readonly Fault[] => {
    // Unchanged JSON: the form is restored exactly as it was typed.
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
  /** Switches to the other view with the entered values. Returns the errors that prevent it. */
  const turn = (data: FormData): readonly Fault[] => {
    if (!guideForm) return [];
    return way === 'form' ? toJson(guideForm, data) : toForm(guideForm, String(data.get('json') ?? ''));
  };
  return { way, entries, json, turn, guideWords };
};
