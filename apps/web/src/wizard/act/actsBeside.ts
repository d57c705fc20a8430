import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { OtherAct } from './ActButton.tsx';
import type { Next } from './nextAct.ts';

/** Returns the page that the next act or the one beside it opens; null for none. */
export const pageToOpen = (
  { access }: Pick<SetupDocument, 'access'>,
  { body }: Pick<StepDocument, 'body'>,
  { act, task, check }: Next,
): { readonly label: string; readonly href: string } | null => {
  const { label, href } = (check?.act?.kind === 'open' ? check.act : task?.open) ?? { label: '', href: null };
  if (href === null) return null;
  // Before the sign-in, which page it is follows from the answer.
  const isAsked =
    access === 'plan' &&
    act.kind === 'choose' &&
    body.some((block) => block.kind === 'question' && block.id === act.question);
  // The page may have to be opened once more.
  return isAsked || (act.kind === 'continue' && check === undefined) ? null : { label, href };
};

/** Returns what can be done about a warning, beside the way on: a warning stops nobody. */
export const actOnWarning = ({ act, check }: Next): OtherAct | undefined => {
  const about = act.kind === 'continue' ? check?.act : undefined;
  return about?.kind === 'open' ? undefined : (about ?? undefined);
};
