import type { Message } from '../model/check.ts';
import type { Key } from './locales/en.ts';

/** Says that the org is not of the kind that the admin has named; undefined where it is, or nobody has. */
export const otherKind = (
  environment: string | null,
  { isSandbox }: { readonly isSandbox: boolean },
): Message<Key> | undefined =>
  environment === null || (environment === 'sandbox') === isSandbox
    ? undefined
    : {
        key: 'edition-known.other-kind',
        params: { said: environment, found: isSandbox ? 'sandbox' : 'production' },
      };
