import { guides } from '@orgready/guides';
import { subjectUser } from '@orgready/guides/integration/subject';
import type { Verdict } from '@orgready/guides/model/check';
import type { Guide } from '@orgready/guides/model/guide';
import type { Scenario } from '@orgready/guides/model/scenario';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsToRead } from '@orgready/guides/plan';
import type { Readings } from '@orgready/guides/readings';
import { to18 } from '@orgready/guides/salesforce-id';
import { type Call, completeState, type Simulator } from '@orgready/org-simulator';
import { usualBounds } from '../bounds.ts';
import { salesforceHosts } from '../salesforce/hosts.ts';
import { type OrgSession, openOrgSession } from '../salesforce/org-session.ts';
import { createTransport } from '../salesforce/transport.ts';
import { createDescribeCache, type DescribeCache } from '../verifier/describe-cache.ts';
import { gather } from '../verifier/gather.ts';
import { judge } from '../verifier/judge.ts';
import type { Json, KeptReadings } from '../verifier/kept-readings.ts';
import { keepReadings } from '../verifier/replay.ts';

/** All scenarios of all guides, for `it.each`. */
export const allScenarios: readonly {
  readonly name: string;
  readonly guide: Guide;
  readonly scenario: Scenario;
}[] = guides.flatMap((guide) =>
  guide.scenarios.map((scenario) => ({ name: `${guide.id}/${scenario.id}`, guide, scenario })),
);

/** As few scenarios as show every step, and every check with each of its outcomes. */
export const tellingScenarios: typeof allScenarios = (() => {
  const shown = new Set<string>();
  return allScenarios.filter(({ guide, scenario }) => {
    const shows = [
      ...applicableSteps(guide, scenario).map(({ id }) => id),
      ...Object.entries(scenario.expect).map(([id, expected]) => `${id} ${JSON.stringify(expected)}`),
    ].map((what) => `${guide.id} ${what}`);
    const before = shown.size;
    for (const what of shows) shown.add(what);
    return shown.size > before;
  });
})();

export const findScenario = (name: string) => {
  const found = allScenarios.find((one) => one.name === name);
  if (!found) throw new Error(`There is no scenario ${name}`);
  return found;
};

/** What staff save for a scenario. */
export const blueprintFor = ({ guide, params, party, consumerSecret }: Scenario) => ({
  guide,
  params,
  party,
  consumerSecret,
});

/** When the scenarios take place. */
export const scenarioTime = Date.UTC(2026, 10, 21);

/** What the guide knows when the scenario's user has signed in; nobody has where Salesforce refuses the sign-in. */
export const contextOfScenario = (
  scenario: Scenario,
  simulatorUrl: string,
  userId = '',
  subjectId?: string,
): AnsweredContext => {
  const org = completeState(scenario.orgs[0]);
  const base = {
    params: scenario.params,
    answers: { ...scenario.answers, ...(subjectId === undefined ? {} : { [subjectUser]: subjectId }) },
    loginUrl: simulatorUrl,
    now: scenarioTime,
  };
  if (scenario.withoutOrg) return base;
  if (scenario.signInRefusal !== undefined)
    return { ...base, signInRefusal: { code: scenario.signInRefusal, at: base.now } };
  return {
    ...base,
    connection: {
      orgId: to18(org.id),
      orgName: org.name,
      isSandbox: org.isSandbox,
      instanceUrl: simulatorUrl,
      userId,
      username: scenario.user,
      scopes: ['api', 'id'],
      apiVersion: '66.0',
    },
  };
};

/** A scenario with its user signed in, where Salesforce lets them in. */
export const openScenario = (
  simulator: Simulator,
  scenario: Scenario,
): { readonly setup: AnsweredContext; readonly session: OrgSession | undefined } => {
  const signsIn = scenario.signInRefusal === undefined && !scenario.withoutOrg;
  const token = signsIn ? simulator.token(scenario.user) : undefined;
  const idOf = (username: string | undefined) =>
    username === undefined ? undefined : simulator.token(username).id.split('/').at(-1);
  return {
    setup: contextOfScenario(scenario, simulator.url, idOf(scenario.user), idOf(scenario.subject)),
    session:
      token &&
      openOrgSession(
        createTransport(salesforceHosts(simulator.url), () => undefined, usualBounds),
        { instanceUrl: token.instance_url, accessToken: token.access_token, apiVersion: '66.0' },
      ),
  };
};

interface VerifyOptions {
  readonly describes?: DescribeCache;
  /** Only this step. */
  readonly step?: string;
}

/** Verifies a guide, or one step, for what is known of a setup and through this session. */
export const verifyThrough = async (
  session: OrgSession | undefined,
  guide: Guide,
  setup: AnsweredContext,
  options: VerifyOptions = {},
): Promise<{
  /** Undefined: the check waits for an answer and stays untested. */
  readonly verdicts: ReadonlyMap<string, Verdict | undefined>;
  readonly readings: Readings;
  /** The same as it can be kept. */
  readonly kept: KeptReadings;
  /** Sequential round trips. */
  readonly waves: number;
}> => {
  const steps = applicableSteps(guide, setup).filter(
    (step) => options.step === undefined || step.id === options.step,
  );
  const checks = steps.flatMap((step) => step.checks);
  let waves = session ? 1 : 0;
  const raws = new Map<string, Json>();
  const readings = await gather(factsToRead(guide, steps, setup), {
    session,
    setup,
    onWave: async () => {
      waves += 1;
    },
    describes: options.describes ?? createDescribeCache(),
    onRaw: (fact, raw) => raws.set(fact, raw),
  });
  const fail = (error: unknown): never => {
    throw error;
  };
  return {
    verdicts: new Map(checks.map((check) => [check.id, judge(check, readings, setup, fail)])),
    readings,
    kept: keepReadings(readings, raws),
    waves,
  };
};

/** Verifies a scenario's whole guide, or one step, through the real jsforce against the simulator as it stands. */
export const verifyScenario = async (
  simulator: Simulator,
  guide: Guide,
  scenario: Scenario,
  options: VerifyOptions = {},
): Promise<
  Awaited<ReturnType<typeof verifyThrough>> & {
    readonly setup: AnsweredContext;
    /** What this verification asked of the org. */
    readonly calls: readonly Call[];
  }
> => {
  const before = simulator.calls().length;
  const { setup, session } = openScenario(simulator, scenario);
  const verified = await verifyThrough(session, guide, setup, options);
  return { ...verified, setup, calls: simulator.calls().slice(before) };
};
