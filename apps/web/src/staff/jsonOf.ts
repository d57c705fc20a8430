import { blankEntries } from './EntriesContext.ts';
import { exampleIntegration } from './exampleIntegration.ts';
import { fromForm } from './integrationForm.ts';

const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** What a form describes as the API takes it; of a form in which nothing was entered yet, an example. */
export const jsonOf = (entries: FormData): string => {
  const made = written(fromForm(entries));
  return made === written(fromForm(blankEntries)) ? written(exampleIntegration) : made;
};

/** What a text is as JSON; undefined where it is none. */
export const readJson = (text: string): { readonly body: unknown } | undefined => {
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};
