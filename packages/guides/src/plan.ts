import type { ReadsKey } from './locales/en.ts';
import type { AnyCheck } from './model/check.ts';
import type { Condition } from './model/condition.ts';
import type { Fact, ReadFact } from './model/fact.ts';
import type { Block, Guide, Question, Step } from './model/guide.ts';
import type { Drawing } from './model/screen.ts';
import type { AnsweredContext, SetupContext } from './model/setup-context.ts';
import type { ShownFact } from './model/shown.ts';
import type { Task } from './model/task.ts';

type Conditioned = Pick<AnsweredContext, 'params' | 'answers'>;

/** Returns whether a condition holds. An unanswered question matches no value. */
export const holds = (condition: Condition, guide: Pick<Guide, 'needs'>, setup: Conditioned): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(part, guide, setup));
  if ('any' in condition) return condition.any.some((part) => holds(part, guide, setup));
  if ('not' in condition) return !holds(condition.not, guide, setup);
  if ('needs' in condition) {
    const need = guide.needs[condition.needs];
    if (!need) throw new Error(`The guide has no need "${condition.needs}"`);
    return need(setup.params);
  }
  const value = setup.answers[condition.answer];
  const { is } = condition;
  return value !== undefined && (typeof is === 'string' ? value === is : is.includes(value));
};

const applies = (
  { when }: { readonly when?: Condition },
  guide: Pick<Guide, 'needs'>,
  setup: Conditioned,
): boolean => when === undefined || holds(when, guide, setup);

/** Returns the steps of a guide that apply to a setup, in order, each with its applicable checks. */
export const applicableSteps = (guide: Guide, setup: Conditioned): readonly Step[] =>
  guide.steps
    .filter((step) => applies(step, guide, setup))
    .map((step) => ({ ...step, checks: step.checks.filter((check) => applies(check, guide, setup)) }));

/** Facts do not change: what one rests on is looked up once. */
const lineages = new WeakMap<Fact<unknown>, readonly Fact<unknown>[]>();

/** Returns a fact with all its dependencies: each once, dependencies first. */
const lineageOf = (fact: Fact<unknown>): readonly Fact<unknown>[] => {
  const known = lineages.get(fact);
  if (known) return known;
  const lineage = [...new Set([...fact.after.flatMap(lineageOf), fact])];
  lineages.set(fact, lineage);
  return lineage;
};

/** Returns the facts with all their dependencies: each once, dependencies first. */
export const withDependencies = (facts: readonly Fact<unknown>[]): readonly Fact<unknown>[] => [
  ...new Set(facts.flatMap(lineageOf)),
];

/** What a check needs does not change either. */
const needed = new WeakMap<AnyCheck, readonly Fact<unknown>[]>();

const neededBy = (check: AnyCheck): readonly Fact<unknown>[] => {
  const known = needed.get(check) ?? withDependencies(Object.values<Fact<unknown>>(check.needs));
  needed.set(check, known);
  return known;
};

/** Returns all facts the checks need, directly or through others: each once, dependencies first. */
export const factsOf = (checks: readonly AnyCheck[]): readonly Fact<unknown>[] => {
  const [only] = checks;
  return checks.length === 1 && only ? neededBy(only) : [...new Set(checks.flatMap(neededBy))];
};

const questionsIn = (
  facts: readonly Fact<unknown>[],
  setup: Pick<SetupContext, 'params'>,
): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'answer' ? fact.questions(setup) : [])));

/**
 * Returns the ids of the questions a check depends on, except those of its condition: whether a check applies is
 * always decided again.
 */
export const questionsOf = (check: AnyCheck, setup: Pick<SetupContext, 'params'>): ReadonlySet<string> =>
  questionsIn(factsOf([check]), setup);

/** Returns the ids of the questions a shown fact depends on. */
export const questionsOfShown = (fact: ShownFact, setup: Pick<SetupContext, 'params'>): ReadonlySet<string> =>
  questionsIn(withDependencies([fact]), setup);

/** Returns the ids of the questions answered with typed text. */
export const typedQuestions = <Params>(guide: Guide<Params>, params: Params): ReadonlySet<string> =>
  new Set(
    guide
      .questions(params)
      .flatMap((one) =>
        'options' in one && typeof one.options === 'object' && 'typed' in one.options ? one.id : [],
      ),
  );

const shownInBlock = (block: Block): readonly (ShownFact | undefined)[] => [
  block.when?.fact,
  ...(block.kind === 'access' ? [block.until] : []),
  ...(block.kind === 'chain' ? [block.shows] : []),
];

const shownInDrawing = ({ record, values }: Drawing): readonly (ShownFact | undefined)[] => [
  typeof record === 'string' ? undefined : record,
  ...Object.values(values).flatMap((value) => [
    ...('shows' in value ? [value.shows] : []),
    ...('wants' in value ? [value.wants] : []),
    ...('row' in value ? [value.row] : []),
  ]),
];

const shownInTask = (task: Task): readonly (ShownFact | undefined)[] => [
  task.when?.fact,
  task.open?.exact?.record,
  ...task.clicks.flatMap((click): readonly ShownFact[] => {
    if (typeof click === 'string') return [];
    return [...(click.names ?? []), ...(click.unless ? [click.unless.fact] : [])];
  }),
  ...(task.drawings ?? []).flatMap(shownInDrawing),
];

/** Returns the facts that help to answer a question. They are read for it. */
const choiceFactsOf = (question: Question): readonly ShownFact[] => {
  if (!('options' in question)) return [];
  const { options } = question;
  if ('search' in options) return options.candidates ? [options.candidates.from] : [];
  if ('from' in options || 'typed' in options) return [];
  return options
    .flatMap(({ detail, recommended }) => [detail, recommended?.unless?.fact])
    .filter((fact) => fact !== undefined);
};

/** Returns the facts that name what was found by search: an answer is a record id. */
const nameFactsOf = (question: Question): readonly ShownFact[] => {
  if (!('options' in question) || !('search' in question.options)) return [];
  return question.options.chosen ? [question.options.chosen] : [];
};

const shownInQuestion = (question: Question): readonly ShownFact[] => {
  if (!('options' in question)) return [];
  const { options } = question;
  const named = 'from' in options ? options.from : 'search' in options ? options.chosen : undefined;
  return [...(named ? [named] : []), ...choiceFactsOf(question)];
};

/** Returns true if a step asks a question. */
const isAsked = (question: Question, step: Step, guide: Guide, setup: Conditioned): boolean =>
  step.body.some(
    ({ condition, ...block }) =>
      block.kind === 'question' &&
      block.question === question.id &&
      (condition === undefined || holds(condition, guide, setup)),
  ) &&
  (!('when' in question) || question.when === undefined || holds(question.when, guide, setup));

/**
 * Returns all facts to read for these steps: what their checks need, what helps to answer their open questions, and the
 * names of what was chosen. What waits for the answers is not read yet, so this takes no more calls than the whole guide.
 */
export const factsToRead = (
  guide: Guide,
  steps: readonly Step[],
  setup: Conditioned,
): readonly Fact<unknown>[] => {
  const questions = guide.questions(setup.params);
  const choices = steps.flatMap((step) =>
    questions
      .filter((one) => isAsked(one, step, guide, setup))
      .flatMap((one) => (setup.answers[one.id] === undefined ? choiceFactsOf(one) : nameFactsOf(one))),
  );
  return [...new Set([...factsOf(steps.flatMap(({ checks }) => checks)), ...withDependencies(choices)])];
};

/** What the steps of a guide show does not depend on parameters: it is looked up once. */
const shownInGuides = new WeakMap<readonly Step[], readonly (ShownFact | undefined)[]>();

const shownInSteps = (steps: readonly Step[]): readonly (ShownFact | undefined)[] => {
  const known =
    shownInGuides.get(steps) ??
    steps.flatMap(({ body, tasks = [], rowsIn }) => [
      rowsIn?.set,
      ...body.flatMap(shownInBlock),
      ...tasks.flatMap(shownInTask),
    ]);
  shownInGuides.set(steps, known);
  return known;
};

/** Returns every fact that the pages of a guide with these parameters show or branch on. */
export const shownFactsOf = <Params>(guide: Guide<Params>, params: Params): readonly ShownFact[] => {
  const { names, steps } = guide;
  const facts = [
    names?.user,
    names?.profile,
    names?.set,
    guide.notice?.seen,
    ...guide.questions(params).flatMap(shownInQuestion),
    ...shownInSteps(steps),
    ...Object.values(guide.actDrawings ?? {}).flatMap((drawn) => drawn('').flatMap(shownInDrawing)),
  ];
  return [...new Set(facts.filter((fact) => fact !== undefined))];
};

/** Returns the message keys of what is read from the org for these checks, each once. */
export const readsOf = (checks: readonly AnyCheck[]): readonly ReadsKey[] => [
  ...new Set(
    factsOf(checks)
      .filter((fact): fact is ReadFact<unknown> => fact.kind === 'read')
      .map((fact) => fact.reads),
  ),
];
