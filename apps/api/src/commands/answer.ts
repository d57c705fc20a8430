import type { AnyCheck } from '@orgready/guides/model/check';
import type { AnswerForm, Question } from '@orgready/guides/model/guide';
import { questionsOf, questionsOfShown, shownFactsOf } from '@orgready/guides/plan';
import { to18 } from '@orgready/guides/salesforce-id';
import { apiNameSchema } from '@orgready/shared/contract/texts';
import { type Blueprint, blueprintOf } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import { voidKeyOf } from '../storage/shown-facts.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { reopenedEvents } from './event-of.ts';

/** The 18-character id of a record; undefined for what cannot be one, such as an id whose last three characters are wrong. */
const recordIdOf = (answer: string, prefix: string): string | undefined => {
  const id = to18(answer);
  const isId = id.startsWith(prefix) && /^[A-Za-z0-9]{18}$/.test(id);
  return isId && (answer === id || answer.length === 15) ? id : undefined;
};

/** A part of an answer as it is kept; undefined if it does not have the form. */
const formed = (answer: string, form: AnswerForm): string | undefined => {
  if ('idPrefix' in form) return recordIdOf(answer, form.idPrefix);
  return form.pattern.test(answer) ? answer : undefined;
};

/** The answer as it is kept; undefined when it is none of this question. */
const accepted = (question: Question, answer: string): string | undefined => {
  if ('fieldOf' in question) return apiNameSchema.safeParse(answer).success ? answer : undefined;
  const { options } = question;
  if ('typed' in options) return options.typed.test(answer.trim()) ? answer.trim() : undefined;
  if (!('from' in options || 'search' in options))
    return options.find(({ value }) => value === answer)?.value;
  if (!('most' in options)) return formed(answer, options);
  const parts = answer.split(',').map((part) => formed(part, options));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const distinct = [...new Set(parts)].sort();
  return distinct.length <= options.most ? distinct.join(',') : undefined;
};

/** Returns what keeps the answers to a question: the answer as it is kept, or undefined if it is none of the question. */
const findQuestion = (
  { guide, params }: Pick<Blueprint, 'guide' | 'params'>,
  id: string,
): ((answer: string) => string | undefined) | undefined => {
  const question = guide.questions(params).find((one) => one.id === id);
  return question && ((answer) => accepted(question, answer));
};

/** What a new answer to a question sets back, by check id. */
export const voidedBy = (
  { guide, params }: Pick<Blueprint, 'guide' | 'params'>,
  question: string,
): {
  readonly all: readonly string[];
  /** Checks of which a person's word stands. */
  readonly findingsOnly: readonly string[];
  /** Ids of facts that pages show. */
  readonly shown: readonly string[];
} => {
  const checks = guide.steps
    .flatMap((step) => step.checks)
    .filter((check) => questionsOf(check, { params }).has(question));
  const keepsWord = ({ statementIgnores = [] }: AnyCheck): boolean => statementIgnores.includes(question);
  const idsOf = (some: readonly AnyCheck[]) => [...new Set(some.map(({ id }) => id))];
  return {
    all: idsOf(checks.filter((check) => !keepsWord(check))),
    findingsOnly: idsOf(checks.filter(keepsWord)),
    shown: shownFactsOf(guide, params)
      .filter((fact) => questionsOfShown(fact, { params }).has(question))
      .map(({ id }) => id),
  };
};

/** Whether this browser is signed in to the org of the setup. */
const isSignedIn = async (tx: Transaction, setup: Setup, sessionId: string): Promise<boolean> => {
  const connection = await tx.connections.live(sessionId, setup.id);
  return connection?.state === 'connected' && connection.orgId === setup.orgId;
};

/**
 * Answers a question of the guide, or takes the answer back with null. What was found and attested by checks that rest on it
 * is then void. Once the org is known this needs a sign-in to it: somebody with a link alone undoes nothing.
 */
export const answerQuestion = (
  execute: Execute,
  { session, setup: { id } }: { readonly session: Session; readonly setup: Setup },
  questionId: string,
  answer: string | null,
): Promise<void> =>
  execute({ kind: 'customer', id: session.id }, async (tx, now, guides) => {
    const setup = await tx.setups.lock(id);
    if (!setup) throw new DomainError('not-found');
    const blueprint = await blueprintOf({ storage: tx, guides }, setup);
    const accept = findQuestion(blueprint, questionId);
    if (!accept) throw new DomainError('not-found');
    const kept = answer === null ? undefined : accept(answer);
    if (answer !== null && kept === undefined) {
      throw new DomainError('invalid-request', { faults: [{ path: 'answer', code: 'invalid' }] });
    }
    if (setup.orgId !== null && !(await isSignedIn(tx, setup, session.id)))
      throw new DomainError('org-sign-in-needed');
    if (!(await tx.setups.answer(id, questionId, kept, now))) return { events: [], result: undefined };
    const { all, findingsOnly, shown } = voidedBy(blueprint, questionId);
    await tx.findings.void(id, [...all, ...shown.map(voidKeyOf)], now);
    await tx.findings.void(id, findingsOnly, now, { keepsAttestations: true });
    const changed: NewEvent = { kind: 'answer-changed', setupId: id, detail: { question: questionId } };
    return { events: [changed, ...reopenedEvents(setup)], result: undefined };
  });
