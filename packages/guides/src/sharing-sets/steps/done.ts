import type { Step } from '../../model/guide.ts';
import type { Key } from '../locales/en.ts';

export const done: Step<Key> = {
  id: 'done',
  phase: 'finish',
  name: 'done.name',
  title: 'done.title',
  openTitle: 'done.open-title',
  why: 'done.why',
  needs: [],
  closing: true,
  body: [{ kind: 'summary' }],
  checks: [],
};
