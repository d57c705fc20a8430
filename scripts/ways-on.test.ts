import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCustomer, readSteps } from '../apps/api/src/testing/browser.ts';
import { endedScenarios } from '../apps/api/src/testing/outcomes.ts';
import { allScenarios, blueprintFor } from '../apps/api/src/testing/scenario.ts';
import { startServer, type TestServer } from '../apps/api/src/testing/server.ts';
import { type NextAct, nextAct } from '../apps/web/src/wizard/act/nextAct.ts';
import { canSkip } from '../apps/web/src/wizard/aside/canSkip.ts';
import { canHandOn } from '../apps/web/src/wizard/hand-off/canHandOn.ts';

/** How somebody gets on from a state; help alone is none. `hand`: what is next is a colleague's; `link`: any step is handed on. */
type Way = 'do' | 'hand' | 'link' | 'check' | 'skip';

/** What a browser sees of a setup. */
interface Seen {
  readonly name: string;
  readonly document: SetupDocument;
  readonly steps: readonly StepDocument[];
}

type Act = NextAct['kind'];
const choices: ReadonlySet<string> = new Set(['question', 'typed-question', 'search', 'mappings']);
const leads: ReadonlySet<Act> = new Set(['continue', 'step', 'answer-first']);
const hands: ReadonlySet<Act> = new Set(['forward', 'sign-in-as-other']);
const checks: ReadonlySet<Act> = new Set(['check', 'check-all']);

/** Whether the page can check: the reader is signed in to the org, or the setup goes without one. */
const canCheck = ({ access, connection, orgBound }: SetupDocument): boolean =>
  access === 'full' && (connection?.state === 'connected' || !orgBound);

/**
 * Returns the ways on from the page of a step, before or after its page in Setup was opened. Where its act leads to another
 * step, they are that step's; a circle of steps that lead to each other has none.
 */
const waysOn = (
  { document, steps }: Pick<Seen, 'document' | 'steps'>,
  step: StepDocument,
  isOpened: boolean,
  passed: ReadonlySet<string> = new Set(),
): ReadonlySet<Way> => {
  const ways = new Set<Way>(canSkip(document, step) ? ['skip'] : []);
  if (canHandOn(document, step) === true) ways.add('link');
  const { act } = nextAct(document, step, () => isOpened);
  if (hands.has(act.kind)) ways.add('hand');
  else if (checks.has(act.kind)) {
    if (canCheck(document)) ways.add('check');
  } else if (!leads.has(act.kind)) ways.add('do');
  else {
    const to = steps.find(({ id }) => 'step' in act && id === act.step);
    // What was chosen there is chosen again, also if that step is complete.
    if (act.kind === 'step' && to?.body.some(({ kind }) => choices.has(kind))) ways.add('do');
    else if (to && to.id !== step.id && !passed.has(to.id))
      for (const way of waysOn({ document, steps }, to, isOpened, new Set([...passed, step.id])))
        ways.add(way);
  }
  return ways;
};

/** Returns the states from which nothing of this leads on, each with its scenario, its step, and its act. */
const deadEnds = (seen: readonly Seen[], counted: readonly Way[]): readonly string[] =>
  seen.flatMap((one) =>
    one.steps.flatMap((step) =>
      [false, true].flatMap((isOpened) => {
        const ways = waysOn(one, step, isOpened);
        if (counted.some((way) => ways.has(way))) return [];
        return [`${one.name}: ${step.id}, ${nextAct(one.document, step, () => isOpened).act.kind}`];
      }),
    ),
  );

let server: TestServer;
let seen: readonly Seen[];

/** What a browser sees that only opened the link: once for all scenarios that are the same until somebody signs in. */
const readPlans = async (): Promise<readonly Seen[]> => {
  const distinct = new Map(
    allScenarios.map((one) => {
      const { guide, params, answers, signInRefusal } = one.scenario;
      return [JSON.stringify([guide, params, answers, signInRefusal]), one] as const;
    }),
  );
  const plans: Seen[] = [];
  for (const { name, scenario } of distinct.values()) {
    const { browser, setupId } = await newCustomer(server, blueprintFor(scenario));
    const params = { id: setupId };
    for (const [question, answer] of Object.entries(scenario.answers ?? {}))
      await browser.call('answerQuestion', { params: { ...params, question }, body: { answer } });
    const document = await browser.call('getSetup', { params });
    plans.push({ name: `${name}, not signed in`, document, steps: await readSteps(browser, setupId) });
  }
  return plans;
};

const withConnection = (
  { name, document, steps }: Seen,
  state: NonNullable<SetupDocument['connection']>['state'],
): Seen[] =>
  document.connection
    ? [
        {
          name: `${name}, ${state}`,
          document: { ...document, connection: { ...document.connection, state } },
          steps,
        },
      ]
    : [];

beforeAll(async () => {
  server = await startServer();
  const ended: Seen[] = Object.entries(await endedScenarios('pages')).map(([name, one]) => ({
    ...one,
    name,
  }));
  const plans = await readPlans();
  const expired = ended.flatMap((one) => withConnection(one, 'expired'));
  seen = [...plans, ...ended, ...expired];
}, 900_000);
afterAll(() => server.close());

it('every state of every step has a way on besides asking for help: do it, hand it on, check again, or skip it', () => {
  expect(seen.length).toBeGreaterThan(200);
  expect(new Set(seen.flatMap(({ steps }) => steps.map(({ status }) => status))).size).toBeGreaterThan(3);
  expect(deadEnds(seen, ['do', 'hand', 'link', 'check', 'skip'])).toEqual([]);
});

it('a step is handed on wherever it can be skipped, but for the sign-in and before its choices are made', () => {
  const skipped = seen.flatMap(({ document, steps }) =>
    steps.filter((step) => canSkip(document, step)).map((step) => ({ document, step })),
  );
  expect(skipped.length).toBeGreaterThan(100);
  const handed = skipped.map(({ document, step }) => [step.id, canHandOn(document, step), document] as const);
  for (const [step, can, { signInStep }] of handed) expect(can === false).toBe(step === signInStep);
  expect(new Set(handed.map(([, can]) => can))).toEqual(new Set([true, false, 'choices-first']));
});

/** What a colleague sees of a setup who was handed one step: that step and the sign-in, without what asks for a choice. */
const seenByColleague = ({ name, document, steps }: Seen, step: StepDocument): Seen => {
  const choosing = ({ kind }: StepDocument['body'][number]) => choices.has(kind);
  const isElsewhere = (id: string | null) => id !== null && id !== step.id;
  const own: StepDocument = {
    ...step,
    body: step.body.filter((block) => !choosing(block)),
    checks: step.checks.map((check) => ({
      ...check,
      act: check.act?.kind === 'choose' || check.act?.kind === 'step' ? null : check.act,
      waitsFor: isElsewhere(check.waitsFor) ? null : check.waitsFor,
    })),
  };
  const signIn = steps.filter(({ id }) => id === document.signInStep).map((one) => ({ ...one, checks: [] }));
  const handOff = {
    id: 'link',
    colleague: 'Ana',
    by: 'Ada',
    dueOn: '2026-12-24',
    openedAt: 0,
    verifiedAt: null,
  };
  const handOffs = [{ ...handOff, expiresAt: 0, step: step.id }];
  return { name, document: { ...document, steps: [...signIn, own], handOffs }, steps: [...signIn, own] };
};

it('every state of a step that was handed on has a way on for the colleague', () => {
  const handed = seen.flatMap((one) =>
    one.steps
      .filter((step) => canHandOn(one.document, step) === true)
      .map((step) => [seenByColleague(one, step), step.id] as const),
  );
  expect(handed.length).toBeGreaterThan(100);
  const dead = handed.flatMap(([one, id]) =>
    deadEnds([one], ['do', 'hand', 'check']).filter((end) => end.includes(`: ${id}, `)),
  );
  expect(dead).toEqual([]);
  // Nobody who was handed a step hands it on or skips it.
  for (const [one] of handed) for (const step of one.steps) expect(canHandOn(one.document, step)).toBe(false);
});

it('no state is left to skipping or to a colleague alone', () => {
  expect(deadEnds(seen, ['do', 'hand', 'check'])).toEqual([]);
});

it('finds a state from which nothing leads on', () => {
  const [ended] = seen.filter(({ document }) => document.connection?.state === 'connected');
  const open = ended?.steps.find(({ status, checks: all }) => status !== 'complete' && all.length > 0);
  const { document } = ended ?? {};
  if (!document || !open) throw new Error('No scenario has an open step');
  // A page that only says to check again, to somebody who cannot check.
  const dead: StepDocument = {
    ...open,
    tasks: [],
    body: [],
    checks: open.checks.map((check) => ({
      ...check,
      outcome: 'cantTell',
      reason: 'fault',
      act: null,
      waitsFor: null,
    })),
  };
  const stranded = {
    name: 'stranded',
    document: { ...document, org: null, connection: null },
    steps: [dead],
  };
  expect(deadEnds([stranded], ['do', 'hand', 'check', 'skip'])).toHaveLength(2);
  // Two steps that lead to each other lead nowhere.
  const circle = (id: string, to: string): StepDocument => ({
    ...dead,
    id,
    checks: dead.checks.map((check) => ({
      ...check,
      act: { kind: 'step', label: 'Go to it', step: to },
    })),
  });
  const circling = { ...stranded, steps: [circle('one', 'other'), circle('other', 'one')] };
  expect(deadEnds([circling], ['do', 'hand', 'check', 'skip'])).toHaveLength(4);
});
