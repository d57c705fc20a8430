import type { Block } from '@orgready/shared/document/block';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument, StepLine } from '@orgready/shared/document/step';
import type { Act, Task } from '@orgready/shared/document/task';
import { checkMark, isDone, stepMark } from '../marks.ts';
import { nextOpenStep } from '../steps.ts';
import { showsGap } from './showsGap.ts';

/** Ids of the forms that the act's button submits. */
export const signInForm = 'sign-in-form';
export const attestForm = 'attest-form';

/** The one thing to do next on a step's page. Labels that are absent are the web's own. */
export type NextAct =
  /** Open a page outside of this product. */
  | { readonly kind: 'open'; readonly label: string; readonly href: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'check-all' }
  | { readonly kind: 'sign-in'; readonly label?: string }
  /** Submit the sign-in form of this page. */
  | { readonly kind: 'submit-sign-in' }
  /** Sign in as someone who has the permission to read what is missing. */
  | { readonly kind: 'sign-in-as-other' }
  | { readonly kind: 'sign-in-again' }
  | { readonly kind: 'confirm-org' }
  /** Submit the form in which a person confirms what the API does not show. */
  | { readonly kind: 'attest' }
  | { readonly kind: 'choose'; readonly label: string; readonly question: string }
  /** Choose the field of the org that holds what `name` says. */
  | { readonly kind: 'choose-field'; readonly name: string; readonly question: string }
  /** Answer a question of an earlier step. */
  | { readonly kind: 'answer-first'; readonly step: string }
  | { readonly kind: 'step'; readonly label: string; readonly step: string }
  | {
      readonly kind: 'forward';
      readonly label: string;
      readonly subject: string;
      readonly message: string;
    }
  | { readonly kind: 'continue'; readonly step: string }
  /** Return to the party. */
  | { readonly kind: 'return'; readonly href: string }
  | { readonly kind: 'print' };

/**
 * Returns whether the reader has opened this address while the page was shown; with the time of a finding, since then:
 * what is still wrong after that is changed on the same page.
 */
type IsOpened = (href: string, foundAt: number | null) => boolean;

/** What is next on a step's page, and the finding and the task that it is about. */
export interface Next {
  readonly act: NextAct;
  readonly check: CheckDocument | undefined;
  readonly task: Task | undefined;
}

/** Returns the required choices of a block that are missing. */
const missingChoices = (block: Block): readonly NextAct[] => {
  switch (block.kind) {
    case 'question':
      return block.answer === null && block.options.length > 0
        ? [{ kind: 'choose', label: block.choose, question: block.id }]
        : [];
    case 'typed-question':
      return block.answer === null ? [{ kind: 'choose', label: block.choose, question: block.question }] : [];
    case 'search':
      return !block.optional && block.chosen.length === 0
        ? [{ kind: 'choose', label: block.choose, question: block.question }]
        : [];
    case 'mappings':
      return block.mappings
        .filter(({ optional, chosen }) => !optional && chosen === null)
        .map(({ question, label }) => ({ kind: 'choose-field', name: label, question }));
    default:
      return [];
  }
};

/** Returns whether the org has none of what the step asks for. */
const hasNothingToChoose = ({ body }: StepDocument): boolean =>
  body.some((block) => block.kind === 'search' && block.candidates?.choices.length === 0);

/** The order in which open checks are taken up: what blocks the step comes first. */
const ranks: readonly ((check: CheckDocument) => boolean)[] = [
  (check) => checkMark(check) === 'failed',
  (check) => checkMark(check) === 'unknown' && check.attestation === null,
  (check) => checkMark(check) === 'untested',
  (check) => checkMark(check) === 'warning',
];

/** Returns the check that the next act is about. */
const currentCheck = ({ checks }: StepDocument): CheckDocument | undefined => {
  const ready = checks.filter(({ waitsFor }) => waitsFor === null);
  return ranks.flatMap((isOf) => ready.filter(isOf))[0];
};

/**
 * Returns the step whose question what is left here waits for: an earlier one, or any if nothing here can be judged
 * without it. A question of a later step is answered on the way.
 */
const questionBefore = ({ steps }: SetupDocument, { id, checks }: StepDocument): string | undefined => {
  const place = (step: string) => steps.findIndex((one) => one.id === step);
  const asked = checks.flatMap(({ waitsFor }) => (waitsFor === null || waitsFor === id ? [] : [waitsFor]));
  const allWait = asked.length === checks.length;
  return asked.find((step) => allWait || place(step) < place(id));
};

/** Returns the task that fixes a check; for no check, the usual task of the step. */
export const taskOf = ({ tasks }: StepDocument, check: CheckDocument | undefined): Task | undefined => {
  const usual = tasks.find(({ fixes }) => fixes.length === 0);
  // A task that fixes certain checks is meant for them only.
  if (!check) return usual ?? (tasks.length === 1 ? tasks[0] : undefined);
  return tasks.find(({ fixes }) => fixes.includes(check.id)) ?? usual;
};

const withoutCheck = (act: NextAct, task?: Task): Next => ({ act, check: undefined, task });

/** Returns what is next on the closing page. */
const atTheEnd = (setup: SetupDocument, step: StepDocument): NextAct => {
  if ((setup.doneAt ?? setup.finishedAt) !== undefined)
    return setup.party.returnUrl === null
      ? { kind: 'print' }
      : { kind: 'return', href: setup.party.returnUrl };
  if (setup.access === 'plan') return { kind: 'sign-in' };
  const open = nextOpenStep(setup, step.id);
  return open && open.id !== step.id ? { kind: 'continue', step: open.id } : { kind: 'check-all' };
};

const onSignInPage = ({ connection }: SetupDocument): NextAct | undefined => {
  if (connection === null || connection.state === 'expired') return { kind: 'submit-sign-in' };
  return connection.state === 'confirm' ? { kind: 'confirm-org' } : undefined;
};

/** Returns what is next before anyone has signed in: the page to open, then the sign-in. */
const beforeSignIn = (setup: SetupDocument, step: StepDocument, isOpened: IsOpened): Next => {
  const [first] = step.tasks;
  // Which of several tasks applies is known only once the org has been read.
  const task = step.tasks.length === 1 || first?.open?.href ? first : undefined;
  const [choice] = step.body.filter((block) => block.kind === 'question').flatMap(missingChoices);
  if (choice) return withoutCheck(choice, task);
  if (setup.connection?.state === 'confirm') return withoutCheck({ kind: 'confirm-org' }, task);
  const { label, href } = task?.open ?? { label: '', href: null };
  if (href !== null && !isOpened(href, null)) return withoutCheck({ kind: 'open', label, href }, task);
  return withoutCheck(
    { kind: 'sign-in', ...(href !== null && task?.thenSignIn ? { label: task.thenSignIn } : {}) },
    task,
  );
};

/** Reasons that end by themselves: there is nothing to change in Setup. */
export const passing: ReadonlySet<CheckDocument['reason']> = new Set([
  'unreachable',
  'limit-low',
  'propagating',
  'fault',
]);

const ofVerdict = (act: Act, foundAt: number | null, isOpened: IsOpened): NextAct => {
  if (act.kind !== 'open') return act;
  return isOpened(act.href, foundAt) ? { kind: 'check' } : { kind: 'open', label: act.label, href: act.href };
};

/** Returns what is next about a finding. */
const aboutCheck = (
  check: CheckDocument | undefined,
  task: Task | undefined,
  isOpened: IsOpened,
): NextAct => {
  const foundAt = check?.outcome === 'failed' ? check.checkedAt : null;
  if (check?.act) return ofVerdict(check.act, foundAt, isOpened);
  if (check?.reason === 'signed-out') return { kind: 'sign-in-again' };
  // Someone else is asked for only where that person can see what the reader cannot.
  if (check?.lacks !== undefined && check.lacks.length > 0 && !check.attestable)
    return { kind: 'sign-in-as-other' };
  if (check && passing.has(check.reason)) return { kind: 'check' };
  if (task?.open?.href && !isOpened(task.open.href, foundAt))
    return { kind: 'open', label: task.open.label, href: task.open.href };
  if (check?.attestable && !check.attestation) return { kind: 'attest' };
  return { kind: 'check' };
};

/** Returns the earlier step that is open, if a check waits for something that is not changed here. */
const stepBefore = (
  { steps }: SetupDocument,
  { id }: StepDocument,
  { reason, act, remedy }: CheckDocument,
): StepLine | undefined =>
  reason === 'not-yet' && !act && remedy.length === 0
    ? steps
        .slice(
          0,
          steps.findIndex((one) => one.id === id),
        )
        .find((one) => stepMark(one) === 'failed')
    : undefined;

/**
 * Returns the one act that the page of a step offers next.
 * @param isOpened whether the reader has opened an address while the page was shown.
 */
export const nextAct = (setup: SetupDocument, step: StepDocument, isOpened: IsOpened): Next => {
  const has = (kind: Block['kind']) => step.body.some((block) => block.kind === kind);
  if (has('summary')) return withoutCheck(atTheEnd(setup, step));
  // The form is shown whatever the last findings were.
  const signIn = has('sign-in') ? onSignInPage(setup) : undefined;
  if (signIn) return withoutCheck(signIn);
  const next = nextOpenStep(setup, step.id);
  if (isDone(step)) {
    // Nothing follows what a colleague was handed.
    if (setup.handOffs && (!next || isDone(next))) return withoutCheck({ kind: 'check' });
    // A warning does not stop anybody, and can still be fixed here.
    const warning = currentCheck(step);
    const act = { kind: 'continue', step: next?.id ?? step.id } as const;
    return { act, check: warning, task: warning?.act ? undefined : taskOf(step, warning) };
  }
  // A colleague who was handed the step first sees what was found.
  if (setup.access === 'plan')
    return setup.handOffs ? withoutCheck({ kind: 'sign-in' }) : beforeSignIn(setup, step, isOpened);
  if (setup.connection?.state === 'expired')
    return withoutCheck({ kind: 'sign-in-again' }, taskOf(step, undefined));
  const [choice] = step.body.flatMap(missingChoices);
  if (choice) {
    const task = taskOf(step, undefined);
    const { label, href } = task?.open ?? { label: '', href: null };
    // There is nothing to choose before it is created.
    if (hasNothingToChoose(step) && href !== null && !isOpened(href, null))
      return withoutCheck({ kind: 'open', label, href }, task);
    return withoutCheck(choice, task);
  }
  const check = currentCheck(step);
  const first = check ? undefined : questionBefore(setup, step);
  if (first !== undefined) return withoutCheck({ kind: 'answer-first', step: first });
  // Nothing is wrong here: what is missing is asked in a later step.
  if (!check && step.checks.length > 0 && next && next.id !== step.id)
    return withoutCheck({ kind: 'continue', step: next.id }, taskOf(step, undefined));
  const before = check && stepBefore(setup, step, check);
  if (before) return { act: { kind: 'continue', step: before.id }, check, task: undefined };
  // The clicks of the task are not those of another act: its remedy is shown instead. What Salesforce is doing was asked for,
  // unless the org still shows a value that has to change.
  const isUnderWay = check?.reason === 'propagating' && !showsGap(check);
  const task = check?.act || isUnderWay ? undefined : taskOf(step, check);
  return { act: aboutCheck(check, task, isOpened), check, task };
};
