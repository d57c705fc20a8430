import type { Verdict } from '../model/check.ts';
import { cantTell } from './define-check.ts';
import type { ChosenProfiles } from './facts/chosen-profiles.ts';
import type { Key } from './locales/en.ts';

/** Returns the verdict on "every profile" if one of them was not found; undefined if all were found. */
export const unfoundProfiles = ({ found, missing }: ChosenProfiles): Verdict<Key> | undefined =>
  missing.length > 0 || found.length === 0
    ? cantTell('not-yet', { message: 'profile-license.missing', remedy: 'profile-license.missing.remedy' })
    : undefined;
