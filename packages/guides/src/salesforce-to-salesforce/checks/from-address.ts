import { choose } from '../../model/acts.ts';
import { deriveFrom, ifAsked, read } from '../../model/derive.ts';
import { withoutFeature } from '../after-feature.ts';
import { actualValue, cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import {
  addressQuestion,
  fromAddress as answer,
  orgWideAddresses,
  usersOfAddress,
} from '../facts/settings-answers.ts';
import { whileOn } from '../facts/while-on.ts';

/** The typed address with what this org has for it. */
export const chosenAddress = deriveFrom({
  id: 'chosen-address',
  from: { address: answer, orgWide: ifAsked(orgWideAddresses), users: ifAsked(usersOfAddress) },
  derive: ({ address, orgWide, users }) => read({ address, orgWide: orgWide ?? [], users: users ?? [] }),
});

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** Whether replies reach somebody: the address belongs to a user or to the org. */
export const fromAddress = defineCheck({
  id: 'from-address',
  title: 'from-address.title',
  why: 'from-address.why',
  severity: 'blocker',
  needs: { found: whileOn(chosenAddress) },
  statement: 'from-address.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const { address, orgWide, users } = found.value;
    if (address === null)
      return cantTell('needs-a-person', {
        message: 'from-address.unnamed',
        remedy: 'from-address.unnamed.remedy',
      });
    const given = actualValue({ key: 'from-address.given' }, address);
    if (!isAddress(address))
      return withAct(
        failed('blocker', 'from-address.malformed', 'from-address.malformed.remedy', given),
        choose(addressQuestion, 'from-address.choose'),
      );
    const evidence = records(
      { key: 'from-address.seen' },
      [
        { key: 'from-address.column.kind' },
        { key: 'from-address.column.name' },
        { key: 'from-address.column.state' },
      ],
      [
        ...orgWide.map(({ name, isVerified }) => [
          { key: 'from-address.org-wide' } as const,
          name,
          { key: isVerified ? 'from-address.verified' : 'from-address.unverified' } as const,
        ]),
        ...users.map(({ name, username }) => [{ key: 'from-address.user' } as const, name, username]),
      ],
    );
    if (users.length > 0 || orgWide.some(({ isVerified }) => isVerified))
      return passed({ key: 'from-address.passed', params: { address } }, given, evidence);
    if (orgWide.length > 0)
      return failed(
        'warning',
        'from-address.not-verified',
        'from-address.not-verified.remedy',
        given,
        evidence,
      );
    // A mailbox needs no user, and a user may be hidden from the person signed in: nothing seen proves nothing.
    return cantTell('needs-a-person', {
      severity: 'warning',
      message: 'from-address.unknown',
      remedy: 'from-address.unknown.remedy',
      evidence: [given],
    });
  },
});
