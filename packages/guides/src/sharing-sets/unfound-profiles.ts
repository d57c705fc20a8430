import type { Message, Shown, Verdict } from '../model/check.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { cantTell, withAct } from './define-check.ts';
import type { ChosenProfiles } from './facts/chosen-profiles.ts';
import type { Key } from './locales/en.ts';
import { otherProfiles } from './other-choice.ts';
import type { SharingSetsParams } from './params.ts';

type Setup = Pick<SetupContext<SharingSetsParams>, 'params'>;

/** Returns how a profile that was not found is named: of one that the admin chose, only the id is known. */
export const unfoundName = (profile: string, { params }: Setup): Shown<Key> =>
  params.profiles === undefined ? { key: 'profile-license.unnamed', params: { id: profile } } : profile;

/** Returns the finding that profiles are not in the org, and what to do about it. */
export const profilesNotFound = (
  { missing }: ChosenProfiles,
  { params: { profiles } }: Setup,
): { readonly message: Message<Key>; readonly remedy: Message<Key> } => {
  const params = { by: profiles === undefined ? 'admin' : 'party', profiles: missing, count: missing.length };
  return {
    message: { key: 'profile-license.missing', params },
    remedy: { key: 'profile-license.missing.remedy', params },
  };
};

/** Returns the verdict on "every profile" if one of them was not found; undefined if all were found. */
export const unfoundProfiles = (
  chosen: ChosenProfiles,
  setup: SetupContext<SharingSetsParams>,
): Verdict<Key> | undefined => {
  if (chosen.missing.length === 0 && chosen.found.length > 0) return undefined;
  const { message, remedy } = profilesNotFound(chosen, setup);
  return withAct(cantTell('not-yet', { message, remedy }), otherProfiles(setup));
};
