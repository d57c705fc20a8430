import { open } from '../model/acts.ts';
import type { Act, Evidence, Message, Verdict } from '../model/check.ts';
import type { DoubtfulSet } from '../who-counts.ts';
import { cantTell, withAct } from './define-check.ts';
import { drawing, openGroups } from './drawn-acts.ts';
import type { Key } from './locales/en.ts';

/** What the org shows of a grant, and does not prove: a check can neither pass nor fail because of it alone. */

/** By reason: the doubt in a list of sets, as a verdict, and the way out. */
const messages = {
  updating: ['doubt.updating', 'doubtful.updating', 'doubtful.updating.remedy'],
  outdated: ['doubt.outdated', 'doubtful.outdated', 'doubtful.outdated.remedy'],
  license: ['doubt.license', 'doubtful.license', 'doubtful.license.remedy'],
  'license-in-group': [
    'doubt.license-in-group',
    'doubtful.license-in-group',
    'doubtful.license-in-group.remedy',
  ],
  'approved-in-group': [
    'doubt.approved-in-group',
    'doubtful.approved-in-group',
    'doubtful.approved-in-group.remedy',
  ],
} as const satisfies Record<DoubtfulSet['why'], readonly Key[]>;

const paramsOf = ({ name, of, license }: DoubtfulSet) => ({
  granting: name,
  group: of,
  ...(license === null ? {} : { license }),
});

/** Returns a message that names a set that may grant something, with what is in doubt. */
export const doubtfulGrant = (set: DoubtfulSet): Message<Key> => ({
  key: messages[set.why][0],
  params: paramsOf(set),
});

const actFor = ({ why, name, of }: DoubtfulSet): Act<Key> =>
  why === 'license'
    ? open('/lightning/setup/PermSets/home', 'permission-sets.open', drawing('find-set', name))
    : openGroups(why === 'license-in-group' ? 'sets-in-group' : 'recalculate-group', of);

/**
 * Returns the verdict where nothing is missing for sure, and something is granted by sets in doubt only; undefined if
 * there is nothing in doubt.
 * @param what names what is in doubt; `none` if it is too much for that.
 */
export const doubtVerdict = (
  [doubt]: readonly DoubtfulSet[],
  evidence: readonly Evidence<Key>[],
  what: 'none' | readonly string[] = 'none',
): Verdict<Key> | undefined => {
  if (doubt === undefined) return undefined;
  const params = { ...paramsOf(doubt), what };
  const verdict = cantTell(doubt.why === 'updating' ? 'propagating' : 'not-readable-by-api', {
    message: { key: messages[doubt.why][1], params },
    remedy: { key: messages[doubt.why][2], params },
    evidence,
  });
  // Time is enough for the one, and what the check asks for anyway for the other.
  return doubt.why === 'updating' || doubt.why === 'approved-in-group'
    ? verdict
    : withAct(verdict, actFor(doubt));
};
