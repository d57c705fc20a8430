import type { Question } from '../model/guide.ts';
import { editionQuestion, editions } from './edition.ts';
import { addressQuestion, templateSettings } from './facts/settings-answers.ts';
import { objectsQuestion } from './facts/shared-objects.ts';
import type { Key } from './locales/en.ts';
import type { SharingParams } from './params.ts';

const objects: Question<Key> = {
  id: objectsQuestion,
  title: 'objects.question',
  choose: 'objects.choose',
  hint: 'objects.hint',
  // API names, separated by commas: 20 at most, as in a blueprint.
  options: { typed: /^[A-Za-z]\w{0,79}(?:\s*,\s*[A-Za-z]\w{0,79}){0,19}$/ },
};

/** The edition comes first; what the settings page shows is typed, since no API tells it. */
export const questionsOf = (params: SharingParams): readonly Question<Key>[] => [
  {
    id: editionQuestion,
    title: 'edition.question',
    choose: 'edition.choose',
    options: editions.map(({ value, label }) => ({ value, label })),
  },
  ...(params.objects ? [] : [objects]),
  {
    id: addressQuestion,
    title: 'from-address.question',
    choose: 'from-address.choose',
    hint: 'from-address.hint',
    options: { typed: /^\S.*$/ },
  },
  ...templateSettings.map(({ question, title }) => ({
    id: question,
    title,
    choose: 'templates.choose' as const,
    options: { typed: /^\S.*$/ },
  })),
];
