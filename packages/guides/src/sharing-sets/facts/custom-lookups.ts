import { deriveFrom, read } from '../../model/derive.ts';
import { accountShape, contactShape } from './object-shape.ts';

/** Custom objects with a lookup to an account or a contact; by name. */
export const customLookups = deriveFrom({
  id: 'custom-lookups',
  from: { account: accountShape, contact: contactShape },
  derive: ({ account, contact }) =>
    read(
      [...new Set([...account.children, ...contact.children].map(({ object }) => object))]
        .filter((name) => name.endsWith('__c'))
        .sort(),
    ),
});
