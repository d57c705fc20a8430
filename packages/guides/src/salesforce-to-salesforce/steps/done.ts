import type { Step } from '../../model/guide.ts';
import type { Key } from '../locales/en.ts';
import { retiredOrNot } from '../shown.ts';

export const done: Step<Key> = {
  id: 'done',
  phase: 'finish',
  name: 'done.name',
  title: 'done.title',
  openTitle: 'done.open-title',
  why: 'done.why',
  needs: [],
  closing: true,
  body: [
    {
      kind: 'note',
      tone: 'caution',
      text: 'done.retired',
      when: { fact: retiredOrNot, is: 'retired', onlyIfKnown: true },
    },
    { kind: 'summary' },
  ],
  checks: [],
};
