import { ask } from '../../model/acts.ts';
import type { Message } from '../../model/check.ts';
import { ifAsked, ifRead } from '../../model/derive.ts';
import { cantTell, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { chosenProfiles } from '../facts/chosen-profiles.ts';
import { customerLicenses } from '../facts/customer-licenses.ts';
import { customerUserIfAny } from '../facts/customer-user.ts';
import type { Key } from '../locales/en.ts';
import { sameName } from '../names.ts';
import { unfoundProfiles } from '../unfound-profiles.ts';

/** Whether another user can be made: a profile's users take a seat of its license. One who is active has theirs. */
export const freeSeats = defineCheck({
  id: 'free-seats',
  title: 'free-seats.title',
  why: 'free-seats.why',
  severity: 'blocker',
  needs: { profiles: chosenProfiles, licenses: ifAsked(customerLicenses), user: ifRead(customerUserIfAny) },
  statement: 'free-seats.statement',
  evaluate: ({ profiles, licenses, user }, setup) => {
    const judged = [...new Set(profiles.found.map(({ license }) => license))].map((name) => {
      const found = licenses?.find((one) => sameName(one.name, name));
      return {
        name,
        left: found ? (found.active ? Math.max(0, found.total - found.used) : 0) : null,
        total: found?.total ?? 0,
      };
    });
    const seats = ({ left, total }: (typeof judged)[number]): Message<Key> =>
      left === null ? { key: 'free-seats.not-shown' } : { key: 'free-seats.left', params: { left, total } };
    const evidence = records(
      { key: 'free-seats.seen' },
      [{ key: 'column.license' }, { key: 'free-seats.seats' }],
      judged.map((one) => [one.name, seats(one)]),
    );
    // A user may be made with any of the profiles.
    if (judged.some(({ left }) => left !== null && left > 0)) return passed('free-seats.passed', evidence);
    const without = unfoundProfiles(profiles, setup);
    if (without) return without;
    if (judged.some(({ left }) => left === null))
      return cantTell('not-readable-by-api', { message: 'free-seats.hidden', evidence: [evidence] });
    return withAct(
      failed(user?.isActive ? 'warning' : 'blocker', 'free-seats.full', 'free-seats.full.remedy', evidence),
      ask('ask.seat', setup, { license: judged.map(({ name }) => name) }),
    );
  },
});
