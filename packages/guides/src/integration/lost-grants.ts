import type { Params } from '@orgready/shared/language/translator';
import { open } from '../model/acts.ts';
import type { Act, Message } from '../model/check.ts';
import { newRecordPage, pageOf } from '../setup-pages.ts';
import type { LostSet } from '../who-counts.ts';
import { drawing, openGroups } from './drawn-acts.ts';
import type { Key } from './locales/en.ts';

type Reason = LostSet['why'];

/** By reason: the cause in a list of sets, the cause as a finding, and the way out. */
const messages = {
  expired: ['lost.expired', 'lost-grant.expired', 'lost-grant.expired.remedy'],
  inactive: ['lost.inactive', 'lost-grant.inactive', 'lost-grant.inactive.remedy'],
  revoked: ['lost.revoked', 'lost-grant.revoked', 'lost-grant.revoked.remedy'],
  session: ['lost.session', 'lost-grant.session', 'lost-grant.session.remedy'],
  'user-license': ['lost.user-license', 'lost-grant.user-license', 'lost-grant.user-license.remedy'],
  'set-license': ['lost.set-license', 'lost-grant.set-license', 'lost-grant.set-license.remedy'],
  'license-ended': ['lost.license-ended', 'lost-grant.license-ended', 'lost-grant.license-ended.remedy'],
  muted: ['lost.muted', 'lost-grant.muted', 'lost-grant.muted.remedy'],
} as const satisfies Record<Reason, readonly Key[]>;

/** Returns what to do about a grant that does not count. */
export const remedyFor = (why: Reason, params: Params): Message<Key> => ({ key: messages[why][2], params });

const paramsOf = (lost: LostSet) => ({
  granting: lost.name,
  kind: lost.kind,
  ...('group' in lost ? { group: lost.group } : {}),
  ...('ended' in lost && lost.ended !== null ? { day: lost.ended } : {}),
  ...('license' in lost && lost.license ? lost.license : {}),
});

/** Returns a message that names a set that would grant something, with the reason why it does not. */
export const lostGrant = (lost: LostSet): Message<Key> => ({
  key: messages[lost.why][0],
  params: paramsOf(lost),
});

/** What the page depends on where a grant is changed. */
type Lost = Pick<LostSet, 'id' | 'kind' | 'name' | 'why'> & {
  readonly license?: { readonly needed: string } | null;
};

/** Returns the act of opening the page where the grant is changed: one that a group holds is changed in the group. */
export const actFor = (lost: Lost): Act<Key> => {
  const { name } = lost;
  if ('group' in lost && typeof lost.group === 'string') return openGroups('unmute-in-group', lost.group);
  if (lost.kind === 'group') return openGroups('group-assignments', name);
  switch (lost.why) {
    case 'session':
      return open('/lightning/setup/PermSets/home', 'permission-sets.open', drawing('find-set', name));
    case 'user-license':
    case 'license-ended':
      return open(newRecordPage.permissionSet, 'act.new-set', drawing('new-set', name));
    case 'set-license':
      return open(
        '/lightning/setup/ManageUsers/home',
        'act.open-users',
        drawing('set-license', lost.license?.needed ?? ''),
      );
    default:
      return open(
        pageOf.assignments(lost.id),
        { key: 'act.open-assignments', params: { name } },
        drawing(lost.why === 'expired' ? 'extend-assignment' : 'assign-again', name),
      );
  }
};

/**
 * Returns the cause, the remedy, and the next act if one set would grant everything that is missing; undefined if none would.
 * @param missing for each missing permission, the sets that would grant it.
 * @param what names the missing permissions in the message; `none` if they are too many for that.
 */
export const causeOf = (
  missing: readonly (readonly LostSet[])[],
  what: 'none' | readonly string[] = 'none',
): { readonly message: Message<Key>; readonly remedy: Message<Key>; readonly act: Act<Key> } | undefined => {
  const [first = [], ...others] = missing;
  const cause = first.find(({ id, why }) =>
    others.every((sets) => sets.some((set) => set.id === id && set.why === why)),
  );
  if (!cause) return undefined;
  const params = { ...paramsOf(cause), what };
  return {
    message: { key: messages[cause.why][1], params },
    remedy: remedyFor(cause.why, params),
    act: actFor(cause),
  };
};
