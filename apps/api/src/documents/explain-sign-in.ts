import { explainRefusal, findRefusal } from '@orgready/guides/sign-in-refusals';
import type { SignInExplanation } from '@orgready/shared/contract/entities';
import type { Blueprint } from '../domain/blueprint.ts';
import type { Words } from '../domain/words.ts';

/** Returns what Salesforce's error page, or its text, means, who has to act, and how. */
export const explainSignIn = (
  pasted: string,
  { guide, params }: Blueprint,
  words: Words,
): SignInExplanation => {
  const found = findRefusal(pasted);
  if (!found) {
    return {
      code: null,
      known: false,
      title: words.line('sign-in.none.title'),
      cause: words.line('sign-in.none.cause'),
      who: 'you',
      actions: [words.line('sign-in.none.action')],
      step: null,
      message: '',
    };
  }
  const { known, refusal } = explainRefusal(found.code, found.description);
  const title = words.line(refusal.title);
  const cause = words.line(refusal.cause, { code: found.code });
  const actions = refusal.actions.map((action) => words.line(action));
  return {
    code: found.code,
    known,
    title,
    cause,
    who: refusal.who,
    actions,
    step: guide.refusals?.(params)[refusal.id] ?? null,
    message:
      refusal.who === 'you'
        ? ''
        : words.line('sign-in.message', { code: found.code, title, cause, actions: actions.join(' ') }),
  };
};
