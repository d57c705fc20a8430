import type { Step } from '@orgready/guides/model/guide';
import { applicableSteps } from '@orgready/guides/plan';
import type { Setup } from '../storage/setups.ts';
import type { Blueprint } from './blueprint.ts';

/** The guide's steps that apply with the answers given so far. */
export const stepsOf = (setup: Setup, { guide, params }: Blueprint): readonly Step[] =>
  applicableSteps(guide, { params, answers: setup.answers });
