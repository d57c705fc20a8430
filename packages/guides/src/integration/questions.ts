import type { Question } from '../model/guide.ts';
import { userSearch } from '../searches/users.ts';
import { pageOf } from '../setup-pages.ts';
import { licenseOffered, seatsOffered, userCandidates } from './choices.ts';
import { connectedAppChoice } from './facts/vendor-connected-app.ts';
import type { Key } from './locales/en.ts';
import type { IntegrationParams } from './params.ts';
import { mappingQuestion } from './requirements.ts';
import { connectedAppChoices, userName } from './shown.ts';
import { integrationUser, runsAs, subjectUser } from './subject.ts';

const always: readonly Question<Key>[] = [
  {
    id: 'environment',
    title: 'environment.title',
    choose: 'environment.choose',
    options: [
      { value: 'production', label: 'environment.production' },
      { value: 'sandbox', label: 'environment.sandbox' },
    ],
  },
  {
    id: runsAs,
    title: 'runs-as.title',
    choose: 'runs-as.choose',
    options: [
      {
        value: integrationUser,
        label: 'runs-as.integration-user',
        hint: 'runs-as.integration-user.hint',
        detail: seatsOffered,
        recommended: { unless: { fact: licenseOffered, is: 'absent' } },
      },
      { value: 'another', label: 'runs-as.another', hint: 'runs-as.another.hint' },
      { value: 'me', label: 'runs-as.me', hint: 'runs-as.me.hint' },
    ],
  },
  {
    id: subjectUser,
    title: 'subject-user.title',
    choose: 'subject-user.choose',
    options: {
      search: userSearch,
      label: 'subject-user.label',
      chosen: userName,
      candidates: { title: 'subject-user.candidates', from: userCandidates },
      idPrefix: '005',
    },
    when: { answer: runsAs, is: ['another', integrationUser] },
  },
  {
    id: connectedAppChoice,
    title: 'connected-app-choice.title',
    choose: 'connected-app-choice.choose',
    options: { from: connectedAppChoices, page: pageOf.connectedApp, idPrefix: '0H4' },
  },
];

/** Returns the questions of this guide: its own, and one for each field the vendor cannot name. */
export const questionsOf = ({ mappings = [] }: IntegrationParams): readonly Question<Key>[] => [
  ...always,
  ...mappings.map((mapping) => ({
    id: mappingQuestion(mapping),
    fieldOf: mapping.object,
    label: mapping.label,
    ...(mapping.suggestion === undefined ? {} : { suggestion: mapping.suggestion }),
    optional: mapping.optional ?? false,
  })),
];
