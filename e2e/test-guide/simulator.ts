import { flushCompileCache } from 'node:module';
import { startSimulator } from '@orgready/org-simulator';
import { scenario } from '../../apps/api/src/testing/test-guide/scenario.ts';

/** A simulated Salesforce with the org of the test guide. Prints its address as the first line. */
const simulator = await startSimulator({
  scenario: 'test/ready',
  scenarios: new Map([['test/ready', scenario.orgs]]),
  callbackUrls: [process.env.CALLBACK_URLS ?? ''],
});
console.log(JSON.stringify({ url: simulator.url }));
// Programs of the journeys are killed, which would lose what Node compiled.
flushCompileCache();
