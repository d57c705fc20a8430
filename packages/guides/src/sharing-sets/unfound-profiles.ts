import type { Verdict } from '../model/check.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { cantTell, withAct } from './define-check.ts';
import type { ChosenProfiles } from './facts/chosen-profiles.ts';
import type { Key } from './locales/en.ts';
import { otherProfiles } from './other-choice.ts';
import type { SharingSetsParams } from './params.ts';

/** Returns the verdict on "every profile" if one of them was not found; undefined if all were found. */
export const unfoundProfiles = (
  { found, missing }: ChosenProfiles,
  setup: SetupContext<SharingSetsParams>,
): Verdict<Key> | undefined =>
  missing.length > 0 || found.length === 0
    ? withAct(
        cantTell('not-yet', {
          message: 'profile-license.missing',
          remedy: 'profile-license.missing.remedy',
        }),
        otherProfiles(setup),
      )
    : undefined;
