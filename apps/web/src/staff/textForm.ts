import type { BlueprintVersion } from '../api/staff.ts';
import { isKeyed, lostValues } from './bodyValues.ts';
import type { GuideForm } from './GuideForm.ts';
import { linesOf } from './linesOf.ts';
import { overrideFrom, partyFrom, partyPaths } from './party.ts';
import { keepSecret } from './secret.ts';

/** The parameters of a guide that are all optional and hold text, by name. */
interface TextParams {
  /** One value each. */
  readonly values: readonly string[];
  /** A list each, entered one per line. */
  readonly lists: readonly string[];
  /** One of these values each. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** Returns how the form of such a guide is read and filled. Empty fields are left out of the parameters. */
export const textForm = (
  guide: string,
  { values, lists, choices }: TextParams,
): Pick<GuideForm, 'fromForm' | 'entriesOf' | 'lostInForm' | 'isBesideField' | 'ownFaults'> => {
  const fromForm = (form: FormData): BlueprintVersion => {
    const text = (name: string) => String(form.get(`params.${name}`) ?? '').trim();
    const params = [
      ...values.map((name) => [name, text(name)] as const),
      ...lists.map((name) => [name, linesOf(text(name))] as const),
      ...Object.entries(choices).map(
        ([name, options]) => [name, options.includes(text(name)) ? text(name) : ''] as const,
      ),
    ].filter(([, value]) => value.length > 0);
    return {
      guide,
      params: Object.fromEntries(params),
      party: partyFrom(form),
      ...overrideFrom(form),
      // The guide has no sign-in app of its own.
      ...(form.has(keepSecret) ? {} : { consumerSecret: null }),
    };
  };
  const entriesOf = (body: unknown): FormData => {
    const entries = new FormData();
    const enter = (path: string, value: unknown): void => {
      if (Array.isArray(value)) entries.set(path, value.join('\n'));
      else if (isKeyed(value))
        for (const [key, part] of Object.entries(value)) enter(path ? `${path}.${key}` : key, part);
      // Single-line inputs hold no line breaks.
      else if (value !== null && value !== false) entries.set(path, String(value).replace(/[\r\n]+/g, ' '));
    };
    enter('', body);
    if (isKeyed(body) && body.consumerSecret === undefined) entries.set(keepSecret, 'on');
    return entries;
  };
  return {
    fromForm,
    entriesOf,
    lostInForm: (body) => lostValues(body, fromForm(entriesOf(body))),
    isBesideField: (path) => {
      const [room, name = ''] = path.split('.');
      if (room === 'params') return values.includes(name) || lists.includes(name);
      return partyPaths.some((each) => each === path);
    },
    ownFaults: () => [],
  };
};
