import type { Shown } from '@orgready/guides/model/check';
import type {
  AnswerOption,
  Block,
  Candidates,
  FieldQuestion,
  Guide,
  StepQuestion,
} from '@orgready/guides/model/guide';
import type { PageContext } from '@orgready/guides/model/setup-context';
import type { Choice, ShownFact, ShownValue } from '@orgready/guides/model/shown';
import { applicableSteps, holds } from '@orgready/guides/plan';
import { type SetupPath, setupPage } from '@orgready/guides/setup-pages';
import type { Block as BlockDocument } from '@orgready/shared/document/block';
import type { OrgChoice } from '@orgready/shared/document/org-choice';
import type { Words } from '../domain/words.ts';

export interface BlockPlace {
  readonly guide: Guide;
  readonly context: PageContext;
  readonly words: Words;
  /** True if the reader has signed in to the org; nobody else sees its users. */
  readonly full: boolean;
  /** Returns the value of a shown fact; null if there is none, it is unknown, or the reader has no access. */
  valueShown(fact: ShownFact): ShownValue | null;
}

/** Returns a stored value as text; null if this release has no message for it. */
const textOf = (value: Shown, words: Words): string | null =>
  typeof value === 'string' || words.canSay(value) ? words.shown(value) : null;

const isChoices = (value: ShownValue | null): value is readonly Choice[] => Array.isArray(value);

/** Returns the last value read for a setting. */
export const settingValue = (
  fact: ShownFact | undefined,
  { valueShown, words }: BlockPlace,
): string | null => {
  const value = fact ? valueShown(fact) : null;
  return value === null || isChoices(value) ? null : textOf(value, words);
};

/** Returns true if the conditions of a block or task hold. */
export const isOffered = (
  { condition, when }: Pick<Block, 'condition' | 'when'>,
  { guide, context, valueShown }: Pick<BlockPlace, 'guide' | 'context' | 'valueShown'>,
): boolean => {
  if (condition && !holds(condition, guide, context)) return false;
  if (!when) return true;
  const value = valueShown(when.fact);
  return value === null ? when.onlyIfKnown !== true : value === when.is;
};

/** Returns true if a block is on the page: its own condition and that of its question hold. */
export const isShown = (
  block: Block,
  place: Pick<BlockPlace, 'guide' | 'context' | 'valueShown'>,
): boolean => {
  const { guide, context, valueShown } = place;
  if (!isOffered(block, place)) return false;
  if (block.kind === 'access') return valueShown(block.until) === null;
  if (block.kind === 'mappings') return fieldQuestions(guide, context).length > 0;
  if (block.kind !== 'question') return true;
  const question = questionOf(guide, context, block.question);
  return question.when === undefined || holds(question.when, guide, context);
};

const fieldQuestions = (guide: Guide, { params }: PageContext): readonly FieldQuestion[] =>
  guide.questions(params).filter((one) => 'fieldOf' in one);

const questionOf = (guide: Guide, { params }: PageContext, id: string): StepQuestion => {
  const question = guide.questions(params).find((one) => one.id === id);
  if (!question || 'fieldOf' in question) throw new Error(`The guide ${guide.id} has no question "${id}"`);
  return question;
};

/** Returns a function for the number of steps that apply with each answer to a question. */
const stepsWith =
  (question: string, { guide, context: { params, answers } }: BlockPlace) =>
  (value: string): number =>
    applicableSteps(guide, { params, answers: { ...answers, [question]: value } }).length;

/** Returns the options of the guide, each with what follows from it. */
const guideOptions = (question: string, options: readonly AnswerOption[], place: BlockPlace) => {
  const { words, valueShown } = place;
  const steps = stepsWith(question, place);
  const fewest = Math.min(...options.map(({ value }) => steps(value)));
  return options.map(({ value, label, hint, detail, recommended }) => {
    const seen = settingValue(detail, place);
    const moreSteps = steps(value) - fewest;
    const unless = recommended?.unless;
    const isRecommended = recommended && !(unless && valueShown(unless.fact) === unless.is);
    return {
      value,
      label: words.line(label),
      ...(hint === undefined ? {} : { hint: words.line(hint) }),
      ...(seen === null ? {} : { detail: seen }),
      ...(hint === undefined || moreSteps === 0 ? {} : { moreSteps }),
      ...(isRecommended ? { recommended: true as const } : {}),
    };
  });
};

/** Returns the likely answers to a search, none of which may be in the org; nothing while they are unknown. */
const candidatesOf = (
  candidates: Candidates | undefined,
  { words, valueShown }: BlockPlace,
): { candidates?: { title: string; choices: OrgChoice[] } } => {
  const found = candidates ? valueShown(candidates.from) : null;
  if (!candidates || !isChoices(found)) return {};
  const choices = found.map(({ value, label }) => {
    const [name, ...details] = label.map((part) => textOf(part, words)).filter((part) => part !== null);
    return { value, name: name ?? value, details, whyNot: null };
  });
  return { candidates: { title: words.line(candidates.title), choices } };
};

/** Returns the choices that the org offers as options, each with its id at the end, because labels can be equal. */
const orgOptions = (
  { from, page }: { readonly from: ShownFact; readonly page?: (value: string) => SetupPath },
  { context, words, valueShown }: BlockPlace,
) => {
  const choices = valueShown(from);
  if (!isChoices(choices)) return [];
  return choices.map(({ value, label }) => {
    const href = page && setupPage(context, page(value));
    return {
      value,
      label: [...label.map((part) => textOf(part, words)), value].filter(Boolean).join(' · '),
      ...(href === undefined ? {} : { href }),
    };
  });
};

/** Returns the name of what was found by search; null if it is not known. */
const nameOfChosen = (
  { chosen, most }: { readonly chosen?: ShownFact; readonly most?: number },
  id: string,
  { valueShown, words }: BlockPlace,
): string | null => {
  const value = chosen ? valueShown(chosen) : null;
  if (value === null) return null;
  if (!isChoices(value)) return most === undefined ? textOf(value, words) : null;
  const choice = value.find((one) => one.value === id);
  return choice
    ? choice.label
        .map((part) => textOf(part, words))
        .filter(Boolean)
        .join(' · ')
    : null;
};

/** Returns a question for the web, with the current answer. */
const questionDocument = (question: StepQuestion, place: BlockPlace): BlockDocument => {
  const { context, words } = place;
  const answer = context.answers[question.id] ?? null;
  const { options } = question;
  if ('search' in options) {
    const meant = answer ?? options.usual ?? null;
    const ids = meant === null || !place.full ? [] : meant.split(',');
    return {
      kind: 'search',
      question: question.id,
      title: words.line(question.title),
      choose: words.line(question.choose),
      label: words.line(options.label),
      ...candidatesOf(options.candidates, place),
      most: options.most ?? 1,
      optional: options.optional === true,
      chosen: ids.map((id) => ({
        id,
        // What has no record id is chosen by its name in the API.
        name:
          nameOfChosen(options, id, place) ??
          ('idPrefix' in options ? words.line('chosen.unnamed', { id }) : id),
      })),
    };
  }
  if ('typed' in options)
    return {
      kind: 'typed-question',
      question: question.id,
      title: words.line(question.title),
      choose: words.line(question.choose),
      hint: question.hint === undefined ? null : words.line(question.hint),
      // A typed answer is about the org: only readers with access see it.
      answer: place.full ? answer : null,
    };
  return {
    kind: 'question',
    id: question.id,
    title: words.line(question.title),
    choose: words.line(question.choose),
    options: 'from' in options ? orgOptions(options, place) : guideOptions(question.id, options, place),
    answer,
  };
};

/** Returns a block of a step for the web. */
export const blockDocument = (block: Block, place: BlockPlace): BlockDocument => {
  const { guide, context, words } = place;
  switch (block.kind) {
    case 'text':
      return { kind: 'text', text: words.text(block.text) };
    case 'setting':
      return block;
    case 'chain':
      return {
        kind: 'chain',
        title: words.line(block.title),
        chain: settingValue(block.shows, place) ?? block.chain,
      };
    case 'note':
      return { kind: 'note', tone: block.tone, text: words.text(block.text) };
    case 'question':
      return questionDocument(questionOf(guide, context, block.question), place);
    case 'access':
      return { kind: 'access', access: block.of(context.params) };
    case 'mappings':
      return {
        kind: 'mappings',
        mappings: fieldQuestions(guide, context).map(({ id, label, fieldOf, optional, suggestion }) => ({
          question: id,
          label,
          object: fieldOf,
          optional,
          suggestion: suggestion ?? null,
          // Only a reader who has signed in to the org sees its fields.
          chosen: (place.full ? context.answers[id] : undefined) ?? null,
        })),
      };
    case 'sign-in':
    case 'summary':
      return block;
  }
};
