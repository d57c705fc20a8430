import type { Verdict } from '../../model/check.ts';
import type { Key } from '../locales/en.ts';

/** Policies of a connected app that is not installed: the first step of the app says what to do. */
export const appNotInstalled: Verdict<Key> = {
  outcome: 'cantTell',
  reason: 'not-yet',
  message: { key: 'connected-app.no-policies' },
};

/** The same in another step: where it is installed. */
export const appNotInstalledYet: Verdict<Key> = {
  ...appNotInstalled,
  remedy: { key: 'connected-app.no-policies.remedy' },
};
