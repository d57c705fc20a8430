import type { Step } from '../../model/guide.ts';
import type { Key } from '../locales/en.ts';

export const done: Step<Key> = {
  id: 'done',
  phase: 'finish',
  name: 'done.name',
  title: 'done.title',
  why: 'done.why',
  needs: [],
  closing: { openTitle: 'done.open-title' },
  body: [{ kind: 'summary' }],
  checks: [],
};
