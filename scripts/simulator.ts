import { flushCompileCache } from 'node:module';
import { guides } from '@orgready/guides';
import { startSimulator } from '@orgready/org-simulator';
import type { OrgState } from '@orgready/org-simulator/org-state';
import { readConfig } from './simulator-config.ts';

/** `pnpm simulator`: a simulated Salesforce with the orgs of the guides' scenarios, each named `<guide>/<scenario>`. */

const scenarios = new Map<string, readonly OrgState[]>(
  guides.flatMap((guide) => guide.scenarios.map(({ id, orgs }) => [`${guide.id}/${id}`, orgs] as const)),
);
// The orgs with which each guide begins, all at once.
scenarios.set(
  'demo',
  guides.flatMap(({ scenarios: [first] }) => first?.orgs ?? []),
);
const read = readConfig(process.env, [...scenarios.keys()]);
if ('faults' in read) {
  for (const fault of read.faults) console.error(fault);
  process.exit(1);
}

const { callbackUrls, origin, ...config } = read.config;
try {
  const simulator = await startSimulator({
    ...config,
    scenarios,
    ...(callbackUrls ? { callbackUrls } : {}),
    ...(origin === undefined ? {} : { origin }),
  });
  // Exactly one line: programs that start this one parse it.
  console.log(JSON.stringify({ url: simulator.url, scenario: simulator.scenario, users: simulator.users() }));
  // Journeys kill this program, which would lose what Node compiled.
  flushCompileCache();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
