import type { Verdict } from '../model/check.ts';
import { cantTell, records } from './define-check.ts';
import type { Proof, ProvenRecord } from './facts/proof.ts';
import type { Key } from './locales/en.ts';

const most = 20;

/** Records with what the user may do with each. */
export const accessEvidence = (some: readonly ProvenRecord[]) =>
  records(
    { key: 'proof.seen' },
    [{ key: 'proof.record' }, { key: 'proof.read' }, { key: 'proof.edit' }],
    some
      .slice(0, most)
      .map(({ name, access }) => [
        name,
        { key: access.read ? 'proof.yes' : 'proof.no' },
        { key: access.edit ? 'proof.yes' : 'proof.no' },
      ]),
    some.length,
  );

/** Why nothing can be proved on the records of the account; undefined if something can. */
export const unprovable = ({ own, telling, count }: Proof): Verdict<Key> | undefined => {
  if (count === 0)
    return cantTell('not-yet', { message: 'proof.no-records', remedy: 'proof.no-records.remedy' });
  // A record without a row is one that the person signed in cannot see.
  if (own.length === 0)
    return cantTell('no-access', { message: 'proof.unseen', remedy: 'proof.unseen.remedy' });
  if (telling.length === 0)
    return cantTell('not-yet', {
      message: 'proof.only-own',
      remedy: 'proof.no-records.remedy',
      evidence: [accessEvidence(own)],
    });
  return undefined;
};
