import type { SetupPath } from '../setup-pages.ts';
import type { Act, Message } from './check.ts';
import type { SetupContext } from './setup-context.ts';

type Label<Key extends string> = Key | Message<Key>;
const labelOf = <Key extends string>(label: Label<Key>): Message<Key> =>
  typeof label === 'string' ? { key: label } : label;

/** Returns the act of answering a question of the check's step again. */
export const choose = <const Key extends string>(question: string, label: Label<Key>): Act<Key> => ({
  kind: 'choose',
  label: labelOf(label),
  question,
});

/** Returns the act of going to the step that changes it. The label `act.step` names it, once the page is shown. */
export const goTo = <const Key extends string = 'act.step'>(
  step: string,
  label?: Label<Key>,
): Act<Key | 'act.step'> => ({
  kind: 'step',
  label: label === undefined ? { key: 'act.step', params: { step } } : labelOf(label),
  step,
});

/** Returns the act of going to the step of another check. The label names the step, once the page is shown. */
export const goToStepOf = (check: string): Act<'act.step'> => ({
  kind: 'step-of',
  label: { key: 'act.step', params: { step: '' } },
  check,
});

/** Returns the act of opening the exact Setup page. */
export const open = <const Key extends string>(
  page: SetupPath,
  label: Label<Key>,
  drawing?: { readonly id: string; readonly about: string },
): Act<Key> => ({
  kind: 'open',
  label: labelOf(label),
  page,
  ...(drawing ? { drawing } : {}),
});

/**
 * Returns the act of forwarding a message about the org to the person who has to act.
 * @param topic key of the label; with `.subject` and `.message` appended, of the message. The placeholders `org` and
 *   `orgId` name the org.
 */
export const ask = <const Topic extends string>(
  topic: Topic,
  { connection }: Pick<SetupContext, 'connection'>,
  params: Message['params'] = {},
): Act<Topic | `${Topic}.subject` | `${Topic}.message`> => {
  const orgId = connection?.orgId ?? '';
  const about = { org: connection?.orgName || orgId, orgId, ...params };
  return {
    kind: 'forward',
    label: { key: topic },
    subject: { key: `${topic}.subject`, params: about },
    message: { key: `${topic}.message`, params: about },
  };
};
