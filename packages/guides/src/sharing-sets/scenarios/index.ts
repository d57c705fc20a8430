import type { Scenario } from './scenario.ts';
import { shareScenarios } from './share-scenarios.ts';
import { siteScenarios } from './site-scenarios.ts';

/** Every state of an org that this guide is held to. */
export const scenarios: readonly Scenario[] = [...siteScenarios, ...shareScenarios];
