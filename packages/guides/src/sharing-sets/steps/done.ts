import { closingStep } from '../../model/closing-step.ts';
import type { Step } from '../../model/guide.ts';
import type { Key } from '../locales/en.ts';

export const done: Step<Key> = closingStep();
