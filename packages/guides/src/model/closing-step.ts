import type { Block, Step } from './guide.ts';

/** The keys of a guide's closing step. */
type ClosingKey = 'done.name' | 'done.title' | 'done.open-title' | 'done.why';

/** The last step of a guide: what was found in all steps, below what else the guide has to say. */
export const closingStep = <Key extends string>(...body: readonly Block<Key>[]): Step<Key | ClosingKey> => ({
  id: 'done',
  phase: 'finish',
  name: 'done.name',
  title: 'done.title',
  openTitle: 'done.open-title',
  why: 'done.why',
  needs: [],
  closing: true,
  body: [...body, { kind: 'summary' }],
  checks: [],
});
