import type { Guide } from '@orgready/guides/model/guide';
import { entered, hello, kind } from './checks.ts';
import { type Params, params } from './params.ts';
import { scenario } from './scenario.ts';
import { en, type Key } from './words.ts';

/** A guide that only tests know: no app of its own, nothing to install, one answer and one word of a person. */
export const testGuide: Guide<Params, Key> = {
  id: 'test',
  title: 'guide.title',
  params,
  describe: ({ team }) => ({ name: `An introduction to ${team}`, purpose: 'People get to know each other.' }),
  placeholders: ({ team }) => ({ team }),
  fixedIn: () => ({ 'sign-in': ['enter'] }),
  minutes: 2,
  phases: [
    { id: 'start', title: 'phase.start' },
    { id: 'look', title: 'phase.look' },
  ],
  questions: () => [
    {
      id: 'kind',
      title: 'kind.question',
      choose: 'kind.choose',
      options: [
        { value: 'production', label: 'kind.production' },
        { value: 'sandbox', label: 'kind.sandbox' },
      ],
    },
  ],
  needs: {},
  glossary: [],
  steps: [
    {
      id: 'enter',
      phase: 'start',
      name: 'enter.name',
      title: 'enter.title',
      openTitle: 'enter.open-title',
      why: 'enter.why',
      needs: ['API Enabled'],
      beforeSignIn: true,
      body: [{ kind: 'sign-in' }],
      checks: [entered],
    },
    {
      id: 'kind',
      phase: 'look',
      name: 'kind.name',
      title: 'kind.title',
      openTitle: 'kind.open-title',
      why: 'kind.why',
      needs: [],
      body: [{ kind: 'question', question: 'kind' }],
      checks: [kind],
    },
    {
      id: 'hello',
      phase: 'look',
      name: 'hello.name',
      title: 'hello.title',
      openTitle: 'hello.open-title',
      why: 'hello.why',
      needs: [],
      body: [],
      checks: [hello],
    },
    {
      id: 'end',
      phase: 'look',
      name: 'end.name',
      title: 'end.title',
      openTitle: 'end.open-title',
      why: 'end.why',
      needs: [],
      closing: true,
      body: [{ kind: 'summary' }],
      checks: [],
    },
  ],
  locales: { en },
  scenarios: [scenario],
};
