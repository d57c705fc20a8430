import type { Question } from '../model/guide.ts';
import { objectSearch } from '../searches/objects.ts';
import { profileSearchFor } from '../searches/profiles.ts';
import { editionQuestion, editions } from './edition.ts';
import { profilesQuestion } from './facts/layouts.ts';
import { addressQuestion, templateSettings } from './facts/settings-answers.ts';
import { objectsQuestion } from './facts/shared-objects.ts';
import type { Key } from './locales/en.ts';
import type { SharingParams } from './params.ts';
import { chosenProfileNames } from './shown.ts';

/** What conditions of this guide can ask of the parameters: what is left to the admin. */
export const needs = {
  'admin-names-objects': ({ objects }: SharingParams) => objects === undefined,
  'admin-names-profiles': ({ profiles }: SharingParams) => profiles === undefined,
};

const objects: Question<Key> = {
  id: objectsQuestion,
  title: 'objects.question',
  choose: 'objects.choose',
  options: { search: objectSearch, label: 'objects.label', most: 20, pattern: /^[A-Za-z]\w{0,79}$/ },
};

const profiles: Question<Key> = {
  id: profilesQuestion,
  title: 'profiles.question',
  choose: 'profiles.choose',
  options: {
    search: profileSearchFor(() => undefined),
    label: 'profiles.label',
    chosen: chosenProfileNames,
    most: 50,
    optional: true,
    idPrefix: '00e',
  },
};

/** The edition comes first; what the settings page shows is typed, since no API tells it. */
export const questionsOf = (params: SharingParams): readonly Question<Key>[] => [
  {
    id: editionQuestion,
    title: 'edition.question',
    choose: 'edition.choose',
    options: editions.map(({ value, label }) => ({ value, label })),
  },
  ...(needs['admin-names-objects'](params) ? [objects] : []),
  ...(needs['admin-names-profiles'](params) ? [profiles] : []),
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
