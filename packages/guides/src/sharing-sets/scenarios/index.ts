import { rightsScenarios } from './rights-scenarios.ts';
import type { Scenario } from './scenario.ts';
import { shareScenarios } from './share-scenarios.ts';
import { siteScenarios } from './site-scenarios.ts';

/** All scenarios of this guide. */
export const scenarios: readonly Scenario[] = [...siteScenarios, ...shareScenarios, ...rightsScenarios];
