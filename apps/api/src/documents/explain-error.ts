import { type Explained, forUnknown } from '@orgready/guides/explain/explain';
import type { ErrorExplanation } from '@orgready/shared/contract/entities';
import type { Blueprint } from '../domain/blueprint.ts';
import { stepsFixing } from '../domain/steps-fixing.ts';
import type { Words } from '../domain/words.ts';
import type { Setup } from '../storage/setups.ts';

/** Returns what a pasted error means, who has to act, and how. */
export const explanationOf = (
  { cause: found, code, names }: Explained,
  setup: Setup,
  blueprint: Blueprint,
  words: Words,
  reader: 'customer' | 'staff' = 'customer',
): ErrorExplanation => {
  const {
    id,
    title: titleKey,
    cause: causeKey,
    who,
    actions: actionKeys,
    topics,
  } = found ?? forUnknown(code);
  const title = words.line(titleKey);
  const cause = words.line(causeKey, { code: code ?? 'none' });
  const actions = actionKeys.map((action) => words.line(action));
  const message = [
    words.line('explain.message', { code: code ?? 'none', title, cause, actions: actions.join(' ') }),
    ...(names.length === 0 ? [] : [words.line('explain.message.names', { names })]),
  ];
  return {
    id,
    code,
    known: found !== null,
    title,
    cause,
    names: [...names],
    party: blueprint.party.name,
    who,
    actions,
    steps: stepsFixing(topics, setup, blueprint),
    // The person who can act reads it; staff forward it to that person. Nobody gets a message that says we do not know.
    message: who === 'you' && (reader === 'customer' || found === null) ? '' : message.join('\n'),
  };
};
