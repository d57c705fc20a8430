import type { Scenario } from '../../model/scenario.ts';
import type { SharingParams } from '../params.ts';
import { orgScenarios } from './org-scenarios.ts';
import { peopleScenarios } from './people-scenarios.ts';
import { recordScenarios } from './record-scenarios.ts';

/** Every state of an org that this guide is held to. */
export const scenarios: readonly Scenario<SharingParams>[] = [
  ...orgScenarios,
  ...peopleScenarios,
  ...recordScenarios,
];
