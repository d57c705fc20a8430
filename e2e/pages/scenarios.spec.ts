import { guides } from '@orgready/guides';
import type { Expected } from '@orgready/guides/model/scenario';
import { applicableSteps } from '@orgready/guides/plan';
import { test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { enterScenario } from '../scenario.ts';

/** Pictures are kept of these. */
const pictures: Readonly<Record<string, string>> = {
  'integration/connected-integration-user-start token-policy': 'token-policy',
  'integration/integration-set-look-alike permission-set': 'permission-set',
};

/** They show what happened after the sign-in, which Salesforce now refuses. */
const signInRefused = new Set(
  [
    'package-installing',
    'app-disabled',
    'admin-approved-not-granted',
    'approved-by-set',
    'approval-expired',
    'approval-revoked',
    'everything-asked-for',
  ].map((id) => `integration/${id}`),
);

/** What a check looks like: what passed is a line, and what waits or does not apply looks alike on every step. */
const lookOf = (step: string, expected: Expected): string => {
  if (expected.outcome === 'failed') return `${step} failed ${expected.severity}`;
  return expected.outcome === 'cantTell' ? `${step} cantTell` : expected.outcome;
};

/** As few pages as show every step with every look that a check of it has in any scenario, by scenario. */
const pagesOf = (): ReadonlyMap<string, readonly string[]> => {
  const all = guides
    .flatMap((guide) =>
      guide.scenarios.map((scenario) => ({ guide, scenario, name: `${guide.id}/${scenario.id}` })),
    )
    .filter(
      ({ name, scenario }) =>
        !signInRefused.has(name) &&
        // Nobody signs in to an app that is not installed.
        (scenario.signInRefusal !== undefined || scenario.expect['package-installed']?.outcome !== 'failed'),
    )
    .flatMap(({ guide, scenario, name }) =>
      applicableSteps(guide, scenario).map((step) => ({
        scenario: name,
        step: step.id,
        shows: [
          step.id,
          ...step.checks.flatMap((check) => {
            const expected = scenario.expect[check.id];
            return expected ? [lookOf(step.id, expected)] : [];
          }),
        ],
      })),
    );
  const unseen = new Set(all.flatMap(({ shows }) => shows));
  const chosen = all.filter(({ scenario, step }) => pictures[`${scenario} ${step}`] !== undefined);
  for (const { shows } of chosen) for (const what of shows) unseen.delete(what);
  const news = ({ shows }: (typeof all)[number]): number => shows.filter((what) => unseen.has(what)).length;
  while (unseen.size > 0) {
    // Other states of a scenario cost almost nothing: entering a scenario takes as long as checking a page.
    const entered = new Set(chosen.map(({ scenario }) => scenario));
    const value = (page: (typeof all)[number]): number => news(page) + (entered.has(page.scenario) ? 0.5 : 0);
    const next = all
      .filter((page) => news(page) > 0)
      .reduce((best, page) => (value(page) > value(best) ? page : best));
    chosen.push(next);
    for (const what of next.shows) unseen.delete(what);
  }
  return new Map(
    [...Map.groupBy(chosen, ({ scenario }) => scenario)].map(([name, pages]) => [
      name,
      pages.map(({ step }) => step),
    ]),
  );
};

for (const [scenario, steps] of pagesOf())
  test.describe(scenario, () => {
    test.use({ scenario });

    test(`suits every reader: ${steps.join(', ')}`, async ({ customer, setup, state, salesforce }) => {
      const id = await enterScenario(customer, salesforce, setup.link, state);
      for (const step of steps) {
        await customer.page.locator(`a[href="/setups/${id}/steps/${step}"]`).first().click();
        await customer.page.waitForURL(`**/steps/${step}`);
        await expectAccessible(customer.page, `${scenario}, ${step}`, pictures[`${scenario} ${step}`]);
      }
    });
  });
