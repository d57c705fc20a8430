import type { Blueprint } from '@orgready/shared/contract/entities';
import type { BlueprintVersion, NewBlueprint } from '../api/staff.ts';
import { blankEntries } from './EntriesContext.ts';
import type { GuideForm } from './GuideForm.ts';
import { exampleParty } from './party.ts';

export const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** Returns the form's values as JSON for the API, or an example if the form is empty. */
export const jsonOf = ({ fromForm, example }: GuideForm, entries: FormData): string => {
  const made = written(fromForm(entries));
  return made === written(fromForm(blankEntries)) ? written(example) : made;
};

/** Returns the initial JSON for a guide without a form. */
export const jsonFor = (guide: string): string => {
  const start: NewBlueprint = { guide, params: {}, party: exampleParty, consumerSecret: null };
  return written(start);
};

/** Returns the body that saves the same values as a new version and keeps the current secret. */
export const versionAfter = ({ guide, params, party, allowsOverride }: Blueprint): BlueprintVersion => ({
  guide,
  params,
  party,
  ...(allowsOverride ? { allowsOverride } : {}),
});

/** Returns the parsed JSON, or undefined if the text is not valid JSON. */
export const readJson = (text: string): { readonly body: unknown } | undefined => {
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};
