import type { Step } from '@orgready/guides/model/guide';
import { applicableSteps } from '@orgready/guides/plan';
import type { Integration } from '@orgready/shared/contract/entities';
import type { Setup } from '../storage/setups.ts';
import { guideOf } from './material.ts';

/** The guide's steps that apply with the answers given so far. */
export const stepsOf = (setup: Setup, integration: Integration): readonly Step[] =>
  applicableSteps(guideOf(setup), { integration, answers: setup.answers });
