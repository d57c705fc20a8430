import type { Message } from '../model/check.ts';
import type { Key } from './locales/en.ts';

/** Returns a warning if the org is not of the kind the admin chose; undefined if it is, or if nothing was chosen. */
export const otherKind = (
  environment: string | null,
  { isSandbox }: { readonly isSandbox: boolean },
): Message<Key> | undefined =>
  environment === null || (environment === 'sandbox') === isSandbox
    ? undefined
    : {
        key: 'edition-known.other-kind',
        params: { answer: environment, found: isSandbox ? 'sandbox' : 'production' },
      };
