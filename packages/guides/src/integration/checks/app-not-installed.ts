import type { Verdict } from '../../model/check.ts';
import type { Key } from '../locales/en.ts';

/** Policies of a connected app that is not installed: the first step of the app says what to do. */
export const appNotInstalled: Verdict<Key> = {
  outcome: 'inapplicable',
  why: { key: 'connected-app.no-policies' },
};
