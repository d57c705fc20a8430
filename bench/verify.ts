import { usualBounds } from '../apps/api/src/bounds.ts';
import { salesforceHosts } from '../apps/api/src/salesforce/hosts.ts';
import { openOrgSession } from '../apps/api/src/salesforce/org-session.ts';
import { sendWave } from '../apps/api/src/salesforce/planner.ts';
import { createTransport } from '../apps/api/src/salesforce/transport.ts';
import { findScenario, verifyScenario } from '../apps/api/src/testing/scenario.ts';
import { startScenarios } from '../apps/api/src/testing/simulator.ts';
import { wideScenario } from '../apps/api/src/testing/wide-org.ts';
import { createDescribeCache } from '../apps/api/src/verifier/describe-cache.ts';
import { readsOfGathering } from '../apps/api/src/verifier/gather.ts';
import { median, round } from './figures.ts';

/** Milliseconds added to every answer of the simulated org: a customer on another continent. */
const latency = 150;
const runs = 5;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
};

/** The two branches of the integration guide at their size: 20 objects of 25 fields, a profile and three sets. */
const branches = [
  { says: 'External Client App, a person', name: 'integration/custom-profile' },
  { says: 'connected app, integration user', name: 'integration/everything-asked-for' },
] as const;

const benchBranch = async ({ says, name }: (typeof branches)[number]) => {
  const { guide } = findScenario(name);
  const scenario = wideScenario(20, 25, name);
  const simulator = await startScenarios({ scenario: name });
  simulator.load(scenario.orgs);
  const describes = createDescribeCache();
  const { readings, setup } = await verifyScenario(simulator, guide, scenario, { describes });
  const { calls, waves } = await verifyScenario(simulator, guide, scenario, { describes });

  const token = simulator.token(scenario.user);
  const session = openOrgSession(
    createTransport(salesforceHosts(simulator.url), () => undefined, usualBounds),
    { instanceUrl: token.instance_url, accessToken: token.access_token, apiVersion: '66.0' },
  );
  const known = new Set([...readings.keys()].filter((fact) => fact.kind === 'read' && fact.cached));
  const reads = readsOfGathering(
    [...readings.keys()].filter((fact) => !known.has(fact)),
    readings,
    setup,
  );

  simulator.latency(latency);
  const bare = await timed(() => session.get(`${session.root}/query?q=SELECT+Id+FROM+Organization`));
  const whole = await timed(() => verifyScenario(simulator, guide, scenario, { describes }));
  const oneByOne = await timed(async () => {
    for (const read of reads) await sendWave(session, [read]);
  });
  await simulator.close();

  console.log(says);
  console.log(`  a bare round trip      ${bare.toFixed(0)} ms`);
  console.log(`  a whole verification   ${whole.toFixed(0)} ms, ${calls.length} calls in ${waves} waves`);
  console.log(`  the same, one by one   ${oneByOne.toFixed(0)} ms, ${reads.length} reads`);
  return {
    calls: calls.length,
    waves,
    ratio: round(whole / bare, 2),
    oneByOneRatio: round(oneByOne / bare, 2),
  };
};

/**
 * A verification of the whole integration guide, with the describes known, beside one bare round trip and beside the
 * same reads sent one call each. Ends with one JSON line: the figures of the branch that costs more.
 */
export const benchVerify = async (): Promise<void> => {
  const figures = [];
  for (const branch of branches) figures.push(await benchBranch(branch));
  console.log(JSON.stringify(figures.toSorted((a, b) => b.ratio - a.ratio)[0]));
};
