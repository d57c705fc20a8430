import type { Blueprint } from '@orgready/shared/contract/entities';
import type { BlueprintVersion, NewBlueprint } from '../api/staff.ts';
import { blankEntries } from './EntriesContext.ts';
import type { GuideForm } from './GuideForm.ts';
import { exampleParty } from './party.ts';

export const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** What a form describes as the API takes it; of a form in which nothing was entered yet, an example. */
export const jsonOf = ({ fromForm, example }: GuideForm, entries: FormData): string => {
  const made = written(fromForm(entries));
  return made === written(fromForm(blankEntries)) ? written(example) : made;
};

/** Where a guide without a form begins. */
export const jsonFor = (guide: string): string => {
  const start: NewBlueprint = { guide, params: {}, party: exampleParty, consumerSecret: null };
  return written(start);
};

/** Returns the body that saves the same as a further version, with the secret that there is. */
export const versionAfter = ({ guide, params, party }: Blueprint): BlueprintVersion => ({
  guide,
  params,
  party,
});

/** What a text is as JSON; undefined where it is none. */
export const readJson = (text: string): { readonly body: unknown } | undefined => {
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};
