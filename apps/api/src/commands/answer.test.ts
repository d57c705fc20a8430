import type { AnyCheck, Verdict } from '@orgready/guides/model/check';
import type { Fact } from '@orgready/guides/model/fact';
import type { FoundItem, Guide, Question } from '@orgready/guides/model/guide';
import type { Scenario } from '@orgready/guides/model/scenario';
import type { AnsweredContext, Answers } from '@orgready/guides/model/setup-context';
import type { Choice } from '@orgready/guides/model/shown';
import { applicableSteps, factsOf, questionsOf, shownFactsOf, withDependencies } from '@orgready/guides/plan';
import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OrgSession } from '../salesforce/org-session.ts';
import { voidKeyOf } from '../storage/shown-facts.ts';
import { rememberingSession } from '../testing/remembering-session.ts';
import { allScenarios, openScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache, type DescribeCache } from '../verifier/describe-cache.ts';
import { gather, readsOfGathering } from '../verifier/gather.ts';
import { judge } from '../verifier/judge.ts';
import { shownValues } from '../verifier/shown-values.ts';
import { voidedBy } from './answer.ts';

// What a check really rests on is seen by reading and judging each scenario with other answers; `needs` is not asked.

/** What an answer sets back although no scenario shows another value, with the reason. */
const withoutDifference: Readonly<Record<string, string>> = {
  'connected-app fact:connected-ip-visibility':
    'Metadata shows it only of an app made in the org, and no scenario has two of those with one label.',
  'connected-app fact:connected-ip-relaxation':
    'Metadata shows it only of an app made in the org, and no scenario has two of those with one label.',
  'runs-as fact:seats-offered':
    'The licenses are not read for a person’s user, and this test reads them for every answer.',
  'runs-as fact:license-offered': 'The same.',
  'field-* fact:object-access-seen':
    'It only marks that the access was read, and other fields are read then.',
  'field-* fact:field-access-seen': 'The same.',
  'access fact:name-without-rights':
    'Profiles that lack a permission in a scenario lack Read, which each kind of access needs.',
  'access fact:profile-without-rights': 'The same.',
  'object fact:name-without-rights':
    'No scenario has a profile with permissions on one of the objects to choose and not on another.',
  'object fact:profile-without-rights': 'The same.',
  'object fact:set-profiles-wanted': 'No scenario has sharing sets with other profiles for another object.',
  'field-* fact:object-to-open': 'It names the object, and every field to choose from is of the same object.',
  'contact fact:rights-way': 'No scenario has two contacts whose users have other access.',
  'contact fact:name-without-rights': 'The same.',
  'contact fact:profile-without-rights': 'The same.',
  'contact fact:name-without-fields': 'The same.',
  'subject-user vendor-addresses':
    'No scenario in which the vendor names addresses has two users to choose from with other ranges.',
  'subject-user connected-vendor-addresses': 'The same.',
  'connected-app connected-vendor-addresses':
    'No scenario has two such apps of which one relaxes the ranges.',
  'connected-app app-permission': 'No scenario has two such apps of which one has approvals.',
  'connected-app integration-connected': 'The same.',
  'profiles fact:columns-list':
    'No scenario has profiles of which other related lists lack the columns of connections.',
};

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

const fail = (error: unknown): never => {
  throw error;
};

/** What each check read and found, by check id, and what pages show of each fact. */
type Seen = ReadonlyMap<string, string>;

/** Numbers stand for texts, which are long, and compared often. */
const numbers = new Map<string, number>();
const numberOf = (text: string): number => {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
};

const verified = async (
  guide: Guide,
  checks: readonly AnyCheck[],
  facts: readonly Fact<unknown>[],
  setup: AnsweredContext,
  session: OrgSession | undefined,
  describes: DescribeCache,
): Promise<Seen> => {
  const readings = await gather(facts, { session, setup, describes });
  const reads = new Map<Fact<unknown>, number>();
  const readsOf = (fact: Fact<unknown>): number => {
    const known =
      reads.get(fact) ??
      numberOf(
        fact.kind === 'read' && session ? JSON.stringify(readsOfGathering([fact], readings, setup)) : '',
      );
    reads.set(fact, known);
    return known;
  };
  return new Map([
    ...checks.map((check) => {
      const verdict: Verdict | undefined = judge(check, readings, setup, fail);
      return [check.id, `${JSON.stringify(verdict)} ${factsOf([check]).map(readsOf).join(' ')}`] as const;
    }),
    ...[...shownValues(guide, readings, setup)].map(
      ([id, value]) => [voidKeyOf(id), JSON.stringify(value)] as const,
    ),
  ]);
};

/** Some answers to a question, and none. */
const someAnswers = async (
  question: Question,
  scenario: Scenario,
  setup: AnsweredContext,
  {
    session,
    shown,
  }: { readonly session: OrgSession | undefined; readonly shown: ReadonlyMap<string, unknown> },
): Promise<(string | undefined)[]> => {
  if ('fieldOf' in question) return [undefined, question.suggestion ?? 'Industry', 'No_Such__c'];
  const { options } = question;
  const own = setup.answers[question.id] ?? [];
  if ('search' in options) {
    if ('among' in options.search) {
      const describes = createDescribeCache();
      const { among } = options.search;
      const found = await gather(withDependencies([among]), { session, setup, describes });
      const reading = found.get(among);
      const items = reading?.state === 'read' ? (reading.value as readonly FoundItem[]) : [];
      return [...new Set([undefined, ...items.slice(0, 3).map(({ value }) => value), own].flat())];
    }
    const { soql, shape } = options.search;
    const usernames = scenario.orgs[0].users.map(({ username }) => username);
    // Nothing typed is found everywhere.
    const found = session && (await records(session, soql('', 3, setup.answers)));
    const others = found
      ? found.map((row) => shape.parse(row).value)
      : 'idPrefix' in options && options.idPrefix === '005'
        ? usernames.slice(0, 3).map((name) => simulator.token(name).id.split('/').at(-1))
        : [];
    return [...new Set([undefined, ...others, own].flat())];
  }
  if ('typed' in options)
    return [undefined, 'Account', 'Partner Invitation'].filter(
      (text) => text === undefined || options.typed.test(text),
    );
  if (!('from' in options)) return [undefined, ...options.map(({ value }) => value)];
  const offered = shown.get(options.from.id);
  const values = Array.isArray(offered) ? (offered as readonly Choice[]).map(({ value }) => value) : [];
  const all = 'idPrefix' in options && options.idPrefix === '0H4' && session ? await appIds(session) : values;
  return [...new Set([undefined, ...all.slice(0, 3), own].flat())];
};
const records = async (session: OrgSession, soql: string): Promise<readonly unknown[]> => {
  const answer = await session
    .get(`${session.root}/query?q=${encodeURIComponent(soql)}`)
    .catch(() => ({ records: [] }));
  return (answer as { records: readonly unknown[] }).records;
};
const appIds = async (session: OrgSession): Promise<readonly string[]> =>
  (await records(session, 'SELECT Id FROM ConnectedApplication')).map((row) => (row as { Id: string }).Id);

/** Some answers to each question, by question. */
const everyAnswer = async (
  guide: Guide,
  scenario: Scenario,
  setup: AnsweredContext,
  session: OrgSession | undefined,
): Promise<ReadonlyMap<string, readonly (string | undefined)[]>> => {
  const checks = applicableSteps(guide, setup).flatMap((step) => step.checks);
  const readings = await gather(factsOf(checks), { session, setup, describes: createDescribeCache() });
  const shown = shownValues(guide, readings, setup);
  const answers = new Map<string, readonly (string | undefined)[]>();
  for (const question of guide.questions(scenario.params))
    answers.set(question.id, await someAnswers(question, scenario, setup, { session, shown }));
  return answers;
};

const withAnswer = (answers: Answers, question: string, answer: string | undefined): Answers => {
  const { [question]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [question]: answer };
};

/** One name for all questions that a list of fields adds. */
const familyOf = (question: string): string => (question.startsWith('field-') ? 'field-*' : question);

/** Pairs of a question and a check of which some scenario has shown that the answer matters. */
const different = new Set<string>();
/** Pairs of which an answer sets the check back. */
const voided = new Set<string>();

/** What is seen while nobody is signed in is the same for every org. */
const withoutOrg = new Map<string, Seen>();

it.each(allScenarios)('$name: a check that an answer changes is set back by it', async (one) => {
  simulator.reset(one.name);
  const { guide, scenario } = one;
  const opened = openScenario(simulator, scenario);
  const { setup } = opened;
  const session = opened.session && rememberingSession(opened.session);
  const answers = await everyAnswer(guide, scenario, setup, session);
  // Some answers matter only beside others: once with those of the scenario, once with every question answered.
  const answered = Object.fromEntries(
    [...answers].flatMap(([question, values]) => {
      const last = values.at(-1);
      return last === undefined ? [] : [[question, last]];
    }),
  );
  const variants = [setup.answers, answered].flatMap((base) =>
    [...answers].map(([question, values]) => {
      const own = [base, ...values.map((value) => withAnswer(base, question, value))];
      const contexts = own.map(
        (given) => [JSON.stringify(Object.entries(given).sort()), { ...setup, answers: given }] as const,
      );
      return [question, new Map(contexts)] as const;
    }),
  );
  const all = variants.flatMap(([, some]) => [...some.values()]);
  // Whether a check applies is another question: each is judged under every answer.
  const checks = [
    ...new Map(
      all
        .flatMap((context) => applicableSteps(guide, context))
        .flatMap((step) => step.checks)
        .map((check) => [check.id, check]),
    ).values(),
  ];
  // What helps to answer a question is read while it is open; here it is always read, as the checks are always judged.
  const shownFacts = withDependencies(shownFactsOf(guide, setup.params));
  const facts = [...new Set([...factsOf(checks), ...shownFacts])];
  const results = new Map<string, Seen>();
  const checked = [guide.id, ...checks.map(({ id }) => id)].join(' ');
  const describes = createDescribeCache();
  for (const [question, some] of variants) {
    const { all: set, findingsOnly, shown } = voidedBy({ guide, params: scenario.params }, question);
    const back = new Set([...set, ...findingsOnly, ...shown.map(voidKeyOf)]);
    for (const id of back) voided.add(`${familyOf(question)} ${id}`);
    for (const signedIn of session ? [session, undefined] : [undefined]) {
      const seen: Seen[] = [];
      for (const [key, context] of some) {
        const { connection: _, ...signedOut } = context;
        const [known, name] = signedIn
          ? [results, key]
          : [withoutOrg, `${checked} ${JSON.stringify(signedOut)}`];
        const result =
          known.get(name) ??
          (await verified(guide, checks, facts, signedIn ? context : signedOut, signedIn, describes));
        known.set(name, result);
        seen.push(result);
      }
      for (const id of new Set(seen.flatMap((result) => [...result.keys()]))) {
        if (new Set(seen.map((result) => result.get(id))).size < 2) continue;
        different.add(`${familyOf(question)} ${id}`);
        expect(back, `${id} rests on the answer to ${question}`).toContain(id);
      }
    }
  }
});

it('sets nothing back that no answer has ever changed, save what is listed', () => {
  expect(different.size).toBeGreaterThan(20);
  const unshown = [...voided].filter((pair) => !different.has(pair));
  expect(unshown.toSorted()).toEqual(Object.keys(withoutDifference).toSorted());
});

it('keeps a person’s word only where the check rests on that answer at all', () => {
  for (const { guide, scenario } of allScenarios)
    for (const check of guide.steps.flatMap((step) => step.checks))
      for (const question of check.statementIgnores ?? [])
        expect(questionsOf(check, scenario), `${check.id} ${question}`).toContain(question);
});
