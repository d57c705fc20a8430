import type { Scenario as AnyScenario } from '../../model/scenario.ts';
import type { IntegrationParams } from '../params.ts';

/** A scenario of this guide. */
export type Scenario = AnyScenario<IntegrationParams>;
