import { closingStep } from '../../model/closing-step.ts';
import type { Step } from '../../model/guide.ts';
import type { Key } from '../locales/en.ts';
import { retiredOrNot } from '../shown.ts';

export const done: Step<Key> = closingStep({
  kind: 'note',
  tone: 'caution',
  text: 'done.retired',
  when: { fact: retiredOrNot, is: 'retired', onlyIfKnown: true },
});
