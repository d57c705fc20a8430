import type { Step } from '@orgready/guides/model/guide';
import type { Blocked } from '@orgready/shared/contract/blocked';
import type { Link } from '../storage/links.ts';
import { openHandOffs } from './hand-offs.ts';
import type { Material } from './material.ts';
import type { StaffWords } from './staff-words.ts';
import type { StateOf } from './step-states.ts';
import { type CheckState, isSettled, stepStatus } from './step-status.ts';

const plain = { check: null, message: null, code: null } as const;

/** Returns what is wrong with the links of a setup; undefined if a person can come in and has done so. */
const blockedByLinks = (links: readonly Link[], createdAt: number, now: number): Blocked | undefined => {
  // The newest is the first.
  const [newest] = links;
  if (!newest) return { ...plain, by: 'no-link', since: createdAt };
  const open = links.filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now);
  if (open.length === 0) {
    const unrevoked = links.filter(({ revokedAt }) => revokedAt === null);
    if (unrevoked.length === 0) return { ...plain, by: 'no-link', since: newest.revokedAt ?? createdAt };
    return { ...plain, by: 'link-expired', since: Math.max(...unrevoked.map(({ expiresAt }) => expiresAt)) };
  }
  if (links.every(({ openedAt }) => openedAt === null))
    return { ...plain, by: 'not-opened', since: Math.min(...open.map((link) => link.createdAt)) };
  return undefined;
};

/** The outcomes of checks from what asks most for attention. */
const outcomes = [
  ['attention', 'failed'],
  ['unknown', 'cannot-tell'],
  ['unchecked', 'unchecked'],
] as const;

/** Returns the check that keeps a step open, and its outcome. */
const holding = (states: readonly CheckState[]) => {
  for (const [status, by] of outcomes) {
    const state = states.find((each) => stepStatus([each]) === status);
    if (state) return { by, state };
  }
  return undefined;
};

/** Returns the colleague who is asked to do a step; nothing if nobody is. Of several, the last one. */
const handedToIn = (
  links: readonly Link[],
  step: Step | undefined,
  now: number,
): Pick<Blocked, 'handedTo'> => {
  const [link] = openHandOffs(links, now).filter(({ handOff }) => handOff.step === step?.id);
  return link ? { handedTo: { colleague: link.handOff.colleague, dueOn: link.handOff.dueOn } } : {};
};

/** Returns what a setup waits for, and since when; null if it is done. Nothing in it was read from the org before it is released. */
export const blockedOf = (
  { setup, findings }: Material,
  {
    links,
    step,
    stateOf,
    staff,
    now,
  }: {
    /** All of them, those to single steps too. */
    readonly links: readonly Link[];
    /** The current one. */
    readonly step: Step | undefined;
    readonly stateOf: StateOf;
    readonly staff: StaffWords;
    readonly now: number;
  },
): Blocked | null => {
  if (setup.doneAt !== null) return null;
  const toSetup = links.filter(({ handOff }) => handOff === null);
  const byLinks = blockedByLinks(toSetup, setup.createdAt, now);
  if (byLinks) return byLinks;
  const { signInRefusal } = setup;
  if (signInRefusal && setup.orgId === null)
    return { ...plain, by: 'sign-in-refused', since: signInRefusal.at, code: signInRefusal.code };
  const opened = toSetup.flatMap(({ openedAt }) => openedAt ?? []);
  if (setup.orgId === null) return { ...plain, by: 'not-signed-in', since: Math.min(...opened) };
  // What has been found last: from then on the rest has been waited for.
  const since = Math.max(...opened, ...[...findings.values()].map(({ foundAt }) => foundAt));
  const held = step && !isSettled(stateOf(step).status) ? holding(stateOf(step).states) : undefined;
  const handedTo = handedToIn(links, step, now);
  if (!held) return { ...plain, by: 'unchecked', since, ...handedTo };
  const { check, verdict } = held.state;
  const message = verdict && 'message' in verdict ? verdict.message : undefined;
  return {
    by: held.by,
    since: findings.get(check.id)?.foundAt ?? since,
    check: staff.words.line(check.title),
    message: message ? staff.say(message) : null,
    code: message?.key ?? null,
    ...handedTo,
  };
};
