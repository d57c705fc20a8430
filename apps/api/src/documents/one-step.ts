import type { Step } from '@orgready/guides/model/guide';
import type { Block } from '@orgready/shared/document/block';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { HandOff, StepDocument, StepLine } from '@orgready/shared/document/step';
import type { HandOffLink } from '../domain/hand-offs.ts';
import { isSignIn } from '../domain/material.ts';
import { isInScope } from '../domain/scope.ts';
import { isSettled } from '../domain/step-status.ts';
import type { Scope } from '../storage/claims.ts';
import type { View } from './view.ts';

/** Returns a step that was handed on, as both sides see it. */
const handOffDocument = ({ id, expiresAt, openedAt, handOff }: HandOffLink): HandOff => {
  const { colleague, by, dueOn, verifiedAt } = handOff;
  return { id, colleague, by, dueOn, expiresAt, openedAt, verifiedAt };
};

/** Returns the line of the sign-in, of which a colleague sees only the own sign-in. */
const signInLine = (line: StepLine, { connection }: View): StepLine => ({
  id: line.id,
  phase: line.phase,
  name: line.name,
  title: line.title,
  status: connection?.state === 'connected' ? 'complete' : 'unchecked',
  hasAdvice: false,
  checks: [],
});

/** Returns whether this is a link that the browser opened. */
const isOwn = (id: string, scope: Scope): boolean => scope?.some(({ link }) => link === id) ?? true;

/**
 * Returns the links that the page of a step names: to somebody who has the whole setup all to that step that are not closed, to
 * a colleague the own one, also on the way through the sign-in.
 */
export const handOffsOnPage = (step: Step, handOffs: readonly HandOffLink[], { scope }: View): HandOff[] =>
  handOffs
    .filter(({ id, revokedAt }) => revokedAt === null && isOwn(id, scope))
    .filter(({ handOff }) => handOff.step === step.id || (scope !== null && isSignIn(step)))
    .map(handOffDocument);

/**
 * Returns a setup for a colleague who was handed single steps of it: these and the sign-in, and nothing of the rest. Each field
 * is named, so that one that is added has to be decided about.
 */
export const oneStepSetup = (
  document: SetupDocument,
  view: View,
  handOffs: readonly HandOffLink[],
): SetupDocument => {
  const { steps, scope, stateOf } = view;
  const handed = steps.filter(({ id }) => isInScope(scope, id));
  const open = handed.find((step) => !isSettled(stateOf(step).status));
  const isHanded = (step: string | null | undefined) => handed.some(({ id }) => id === step);
  const own = handOffs.filter(({ handOff, id }) => isHanded(handOff.step) && isOwn(id, scope));
  return {
    version: document.version,
    seq: document.seq,
    id: document.id,
    locale: document.locale,
    access: document.access,
    customer: document.customer,
    blueprint: document.blueprint,
    party: document.party,
    brand: document.brand,
    guide: document.guide,
    notice: [],
    glossary: document.glossary,
    phases: document.phases,
    steps: document.steps.map((line) => (isHanded(line.id) ? line : signInLine(line, view))),
    signInStep: document.signInStep,
    signInHost: document.signInHost,
    nextStep: (open ?? handed[0] ?? steps[0])?.id ?? '',
    orgBound: document.orgBound,
    org: document.org,
    connection: document.connection,
    cause: isHanded(document.cause?.step) ? document.cause : null,
    tokensToEnd: 0,
    verification: isHanded(document.verification?.step) ? document.verification : null,
    lastVerifiedAt: null,
    doneAt: null,
    callCount: 0,
    handOffs: own.map((link) => ({ ...handOffDocument(link), step: link.handOff.step })),
  };
};

/** What asks for a decision about the whole setup, or shows its end. */
const notHanded: ReadonlySet<Block['kind']> = new Set([
  'question',
  'typed-question',
  'search',
  'mappings',
  'summary',
]);

/** Returns the page of a step for a colleague who was asked to do it, or of the sign-in on the way there. */
export const oneStepPage = (
  document: Omit<StepDocument, 'version'>,
  step: Step,
  view: View,
): Omit<StepDocument, 'version'> => {
  const { connectsProduct: _, ...page } = document;
  if (isInScope(view.scope, step.id)) {
    const body = page.body.filter(({ kind }) => !notHanded.has(kind));
    // The answer to a question is chosen by a person who has the whole setup.
    const checks = page.checks.map((check) =>
      check.act?.kind === 'choose' ? { ...check, act: null } : check,
    );
    return { ...page, body, checks };
  }
  if (!isSignIn(step)) throw new Error(`The step ${step.id} was not handed on`);
  return {
    ...signInLine(page, view),
    ...(page.handOffs ? { handOffs: page.handOffs } : {}),
    why: page.why,
    needs: [],
    body: page.body.filter(({ kind }) => kind === 'sign-in'),
    tasks: [],
    checks: [],
  };
};
