import type { Step } from '../../model/guide.ts';
import { retirementAcknowledged } from '../checks/by-person.ts';
import { retirementCheck } from '../checks/retirement.ts';
import type { Key } from '../locales/en.ts';
import { offered } from '../shown.ts';

export const retirement: Step<Key> = {
  id: 'retirement',
  phase: 'prepare',
  name: 'retirement.name',
  title: 'retirement.step',
  openTitle: 'retirement.open-title',
  why: 'retirement.step.why',
  needs: [],
  body: [
    { kind: 'text', text: 'retirement.text' },
    { kind: 'text', text: 'retirement.trust', when: offered },
    { kind: 'note', tone: 'caution', text: 'retirement.cannot-undo', when: offered },
  ],
  checks: [retirementCheck, retirementAcknowledged],
};
