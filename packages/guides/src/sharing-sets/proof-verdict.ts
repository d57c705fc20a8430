import { goTo, open } from '../model/acts.ts';
import type { Verdict } from '../model/check.ts';
import { permissionLabels } from '../permission-labels.ts';
import { cantTell, inapplicable, records, withAct } from './define-check.ts';
import type { Proof, ProvenRecord } from './facts/proof.ts';
import type { ShareableObject } from './facts/shareable-objects.ts';
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

/** A record without a row is one that the person signed in cannot see. */
export const unseen = (): Verdict<Key> =>
  cantTell('no-access', { message: 'proof.unseen', lacks: [permissionLabels.PermissionsViewAllData] });

/**
 * Whether the external default gives this right on every record: then no record proves anything. A default that is not
 * known, or that of a parent, certainly does not if the user lacks the right on any record.
 */
const givenByDefault = (
  right: keyof ProvenRecord['access'],
  { own, foreign }: Proof,
  object: ShareableObject | null,
): 'yes' | 'no' | 'unknown' => {
  switch (object?.external) {
    case 'private':
      return 'no';
    case 'read':
      return right === 'read' ? 'yes' : 'no';
    case 'write':
      return 'yes';
    default:
      return [...own, ...foreign].some(({ access }) => !access[right]) ? 'no' : 'unknown';
  }
};

/** What the external default leaves of the proof of a right; undefined if it does not give the right. */
export const byDefault = (
  right: keyof ProvenRecord['access'],
  proof: Proof,
  object: ShareableObject | null,
): Verdict<Key> | undefined => {
  switch (givenByDefault(right, proof, object)) {
    case 'yes':
      return inapplicable('proof.public');
    case 'unknown':
      return withAct(
        cantTell('not-readable-by-api', {
          message: 'proof.default-unknown',
          remedy: 'proof.default-unknown.remedy',
          evidence: [accessEvidence([...proof.own, ...proof.foreign])],
        }),
        goTo('org-wide-default'),
      );
    case 'no':
      return undefined;
  }
};

/** Returns the verdict with the list in which the record that is missing is created. */
export const withNewRecord = (verdict: Verdict<Key>, object: ShareableObject | null): Verdict<Key> =>
  object === null
    ? verdict
    : withAct(
        verdict,
        open(`/lightning/o/${encodeURIComponent(object.name)}/list`, {
          key: 'act.open-records',
          params: { object: object.label },
        }),
      );

/** Why nothing can be proved on the records of the account; undefined if something can. */
export const unprovable = (
  { own, telling, count }: Proof,
  object: ShareableObject | null,
): Verdict<Key> | undefined => {
  if (count === 0)
    return withNewRecord(
      cantTell('not-yet', { message: 'proof.no-records', remedy: 'proof.no-records.remedy' }),
      object,
    );
  if (own.length === 0) return unseen();
  if (telling.length === 0)
    return withNewRecord(
      cantTell('not-yet', {
        message: 'proof.only-own',
        remedy: 'proof.no-records.remedy',
        evidence: [accessEvidence(own)],
      }),
      object,
    );
  return undefined;
};
