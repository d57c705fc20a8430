import type { Scenario } from '../../model/scenario.ts';
import { orgScenarios } from './org-scenarios.ts';
import { userScenarios } from './user-scenarios.ts';

/** Every state of an org that this guide is held to. */
export const scenarios: readonly Scenario[] = [...orgScenarios, ...userScenarios];
