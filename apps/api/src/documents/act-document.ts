import type { Act } from '@orgready/guides/model/check';
import type { Step } from '@orgready/guides/model/guide';
import { type SetupPath, setupPage } from '@orgready/guides/setup-pages';
import type { Act as ActDocument, Screen } from '@orgready/shared/document/task';
import type { Words } from '../domain/words.ts';
import { screenDocument } from './screen-document.ts';
import { blockPlace, type View } from './view.ts';

/** Returns the address of a Setup page in the reader's org; null while the org is unknown. */
type ToSetup = (path: SetupPath) => string | null;

/** An act that leads to another step. */
type StepAct = Extract<Act, { kind: 'step' | 'step-of' }>;

/** Where acts lead. */
export interface ActPlace {
  readonly toSetup: ToSetup;
  /** Returns the drawings of the page that an act opens. */
  readonly drawn: (drawing: Extract<Act, { kind: 'open' }>['drawing']) => Screen[];
  /** Returns the step that the act leads to; undefined on that step, and in a setup without it. */
  readonly otherStep: (act: StepAct) => Pick<Step, 'id' | 'name'> | undefined;
}

const leadsTo = (act: StepAct, { id, checks }: Step): boolean =>
  act.kind === 'step' ? id === act.step : checks.some((check) => check.id === act.check);

/** Returns where the acts of a step lead. */
export const actPlace = (view: View, { id }: Step): ActPlace => ({
  toSetup: (path) => setupPage(view.context, path) ?? null,
  drawn: (drawing) => {
    const drawings = drawing && blockPlace(view).guide.actDrawings?.[drawing.id]?.(drawing.about);
    return (drawings ?? []).map((one) => screenDocument(one, blockPlace(view), () => []));
  },
  otherStep: (act) => view.steps.find((other) => other.id !== id && leadsTo(act, other)),
});

/** Returns what the reader does next; null if the act is impossible here, so that the task of the check is next. */
export const actDocument = (
  act: Act,
  words: Words,
  { toSetup, drawn, otherStep }: ActPlace,
): ActDocument | null => {
  const say = ({ key, params }: Act['label']) => words.line(key, params);
  if (act.kind === 'step' || act.kind === 'step-of') {
    const step = otherStep(act);
    const params = { ...act.label.params, step: step ? words.line(step.name) : '' };
    return step ? { kind: 'step', label: words.line(act.label.key, params), step: step.id } : null;
  }
  const label = say(act.label);
  switch (act.kind) {
    case 'open': {
      const href = toSetup(act.page);
      return href === null ? null : { kind: 'open', label, href, screens: drawn(act.drawing) };
    }
    case 'choose':
      return { kind: 'choose', label, question: act.question };
    case 'forward':
      return { kind: 'forward', label, subject: say(act.subject), message: say(act.message) };
  }
};
