import { vendorAppState } from '@orgready/guides/integration/facts/vendor-app-state';
import { factsOf } from '@orgready/guides/plan';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OrgSession } from '../salesforce/org-session.ts';
import { findScenario, openScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache } from './describe-cache.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';

let simulator: Awaited<ReturnType<typeof startScenarios>>;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

/** The same org, of which a describe does not show some columns. */
const withoutColumns = (session: OrgSession, object: string, ...columns: string[]): OrgSession => {
  const cut = (url: string, body: unknown): unknown => {
    if (!url.endsWith(`sobjects/${object}/describe`)) return body;
    const { fields } = body as { fields: { name: string }[] };
    return { fields: fields.filter(({ name }) => !columns.includes(name)) };
  };
  return {
    ...session,
    get: async (path) => cut(path, await session.get(path)),
    composite: async (root, urls) => {
      const parts = await session.composite(root, urls);
      return parts.map((part, index) => ({ ...part, body: cut(urls[index] ?? '', part.body) }));
    },
  };
};

it.each([
  ['IsEnabled', 'ExtlClntAppPlcyCnfg', 'app-enabled'],
  ['PermittedUsersPolicyType', 'ExtlClntAppOauthPlcyCnfg', 'permitted-users'],
  ['IpRelaxationPolicyType', 'ExtlClntAppOauthPlcyCnfg', 'ip-relaxation'],
])('where a describe lacks %s of %s, Metadata shows it to %s', async (column, object, id) => {
  const { guide, scenario } = findScenario('integration/ready');
  const { session, setup } = openScenario(simulator, scenario);
  if (!session) throw new Error('Nobody is signed in');
  const check = guide.steps.flatMap((step) => step.checks).find((one) => one.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  const readings = await gather(factsOf([check]), {
    session: withoutColumns(session, object, column),
    setup,
    describes: createDescribeCache(),
  });
  const fail = (error: unknown): never => {
    throw error;
  };
  expect(judge(check, readings, setup, fail)?.outcome).toBe('passed');
  if (id === 'app-enabled')
    expect(readings.get(vendorAppState)).toMatchObject({ state: 'read', value: { enabled: true } });
});
