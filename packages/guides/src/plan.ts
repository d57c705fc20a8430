import type { ReadsKey } from './locales/en.ts';
import type { AnyCheck } from './model/check.ts';
import type { Fact, ReadFact } from './model/fact.ts';
import type { Block, Condition, Guide, Step } from './model/guide.ts';
import type { AnsweredContext, SetupContext } from './model/setup-context.ts';
import type { ShownFact } from './model/shown.ts';

type Given = Pick<AnsweredContext, 'integration' | 'answers'>;

/** Whether a condition holds. A question that was not answered fits no value. */
export const holds = (condition: Condition, given: Given): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, given));
  if ('any' in condition) return condition.any.some((part) => holds(part, given));
  if ('not' in condition) return !holds(condition.not, given);
  if ('requirement' in condition) return requires(given.integration, condition);
  const value = given.answers[condition.answer];
  const { is } = condition;
  return value !== undefined && (typeof is === 'string' ? value === is : is.includes(value));
};

/** Whether the integration asks for this at all. */
const requires = (
  integration: SetupContext['integration'],
  condition: Extract<Condition, { readonly requirement: string }>,
): boolean => {
  const { app, objects = [], mappings = [], subscribe, quotaOptimization } = integration;
  switch (condition.requirement) {
    case 'app':
      return app.type === condition.is;
    case 'objects':
      return objects.length > 0;
    case 'optional-fields':
      return [...objects.flatMap(({ fields }) => fields), ...mappings].some(({ optional }) => optional);
    case 'mappings':
      return mappings.length > 0;
    case 'subscribe':
      return subscribe !== undefined;
    case 'quota-optimization':
      return quotaOptimization === true;
  }
};

const applies = ({ when }: { readonly when?: Condition }, given: Given): boolean =>
  when === undefined || holds(when, given);

/** The steps of a guide that apply to a setup, in their order, each with the checks that do. */
export const applicableSteps = (guide: Guide, given: Given): readonly Step[] =>
  guide.steps
    .filter((step) => applies(step, given))
    .map((step) => ({ ...step, checks: step.checks.filter((check) => applies(check, given)) }));

/** Some facts with all that they depend on; each once, those that others depend on first. */
export const withEarlier = (facts: readonly Fact<unknown>[]): readonly Fact<unknown>[] => {
  const found = new Set<Fact<unknown>>();
  const add = (fact: Fact<unknown>): void => {
    if (found.has(fact)) return;
    for (const earlier of fact.after) add(earlier);
    found.add(fact);
  };
  for (const fact of facts) add(fact);
  return [...found];
};

/** All facts the checks need, directly or through others; each once, those that others depend on first. */
export const factsOf = (checks: readonly AnyCheck[]): readonly Fact<unknown>[] =>
  withEarlier(checks.flatMap((check) => Object.values<Fact<unknown>>(check.needs)));

const questionsIn = (
  facts: readonly Fact<unknown>[],
  setup: Pick<SetupContext, 'integration'>,
): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'answer' ? fact.questions(setup) : [])));

/** Ids of the questions that a check rests on. Its condition does not count: whether it applies is decided anew anyway. */
export const questionsOf = (check: AnyCheck, setup: Pick<SetupContext, 'integration'>): ReadonlySet<string> =>
  questionsIn(factsOf([check]), setup);

/** Ids of the questions that a shown fact rests on. */
export const questionsOfShown = (
  fact: ShownFact,
  setup: Pick<SetupContext, 'integration'>,
): ReadonlySet<string> => questionsIn(withEarlier([fact]), setup);

const shownInBlock = (block: Block): readonly (ShownFact | undefined)[] => [
  block.when?.fact,
  ...(block.kind === 'open' ? [block.exact?.record] : []),
  ...(block.kind === 'needs' ? [block.until] : []),
  ...(block.kind === 'screen' ? block.rows.map((row) => (row.kind === 'field' ? row.shows : undefined)) : []),
];

/** Every fact that the pages of a guide show or branch on. */
export const shownFactsOf = (guide: Guide): readonly ShownFact[] => {
  const { names, questions, steps } = guide;
  const facts = [
    names?.user,
    names?.profile,
    ...questions.map(({ options }) =>
      typeof options === 'object' && 'from' in options ? options.from : undefined,
    ),
    ...steps.flatMap(({ body }) => body.flatMap(shownInBlock)),
  ];
  return [...new Set(facts.filter((fact) => fact !== undefined))];
};

/** Message keys of what is read from the org for these checks, each once. */
export const readsOf = (checks: readonly AnyCheck[]): readonly ReadsKey[] => [
  ...new Set(
    factsOf(checks)
      .filter((fact): fact is ReadFact<unknown> => fact.kind === 'read')
      .map((fact) => fact.reads),
  ),
];
