import { type Simulator, type SimulatorOptions, startSimulator } from '@orgready/org-simulator';
import { allScenarios } from './scenario.ts';

/** Starts a simulated Salesforce that knows every scenario of every guide; `integration/ready` is loaded first. */
export const startScenarios = (options: Partial<SimulatorOptions> = {}): Promise<Simulator> =>
  startSimulator({
    scenario: 'integration/ready',
    scenarios: new Map(allScenarios.map(({ name, scenario }) => [name, scenario.orgs])),
    ...options,
  });
