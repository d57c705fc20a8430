import { capabilities, permitted } from '@orgready/shared/contract/capabilities';
import { endpoints } from '@orgready/shared/contract/endpoints';
import {
  changePassword,
  confirmSecondFactor,
  endOwnSessions,
  startSecondFactor,
} from '../commands/own-sign-in.ts';
import type { Routes } from '../deps.ts';
import { hashPassword, isPassword } from '../domain/password-hash.ts';
import { isEasilyGuessed } from '../domain/password-rules.ts';
import { factorUri, newFactorSecret } from '../domain/second-factor.ts';
import { Refusal } from '../http/problem.ts';
import { personIn } from '../http/staff-members.ts';

const refuse = (path: string, code: 'wrong' | 'easily-guessed'): never => {
  throw new Refusal('invalid-request', { faults: [{ path, code }] });
};

/** What people see and change of their own sign-in. */
export const staffSelfRoutes: Routes = (
  handle,
  { config, storage, execute, sessions, attemptLimits, clock },
) => {
  handle(endpoints.getStaffSelf, async ({ who }) => {
    const { person } = personIn(who);
    const { id, name, email, role } = person;
    const without = config.requiresSecondFactor ? ('missing' as const) : ('off' as const);
    const isOn = await storage.secondFactors.isConfirmed(id);
    return {
      person: { id, name, email, role },
      capabilities: capabilities.filter((each) => permitted[role][each] !== undefined),
      secondFactor: isOn ? ('on' as const) : without,
    };
  });

  handle(endpoints.changePassword, async ({ who, body }) => {
    const { person, session } = personIn(who);
    await attemptLimits.use('password', person.id);
    const known = await storage.passwords.ofPerson(person.id);
    if (!(await isPassword(body.current, known?.hash))) refuse('current', 'wrong');
    if (await isEasilyGuessed(body.password, [person.name, person.email]))
      refuse('password', 'easily-guessed');
    await changePassword(execute, person, await hashPassword(body.password), session.id);
  });

  handle(endpoints.startSecondFactor, async ({ who }) => {
    const { person } = personIn(who);
    const secret = newFactorSecret();
    await startSecondFactor(execute, person.id, secret);
    return { secret, uri: factorUri(secret, person.email) };
  });

  handle(endpoints.confirmSecondFactor, async ({ who, body, response }) => {
    const { person, session } = personIn(who);
    await attemptLimits.use('code', person.id);
    const confirmed = await confirmSecondFactor(execute, person.id, session.id, body.code);
    sessions.staff.give(confirmed.secret, response);
    return { recoveryCodes: [...confirmed.recoveryCodes] };
  });

  handle(endpoints.listStaffSessions, async ({ who }) => {
    const { person, session } = personIn(who);
    const listed = await storage.staffSessions.list(clock(), person.id);
    return {
      sessions: listed.map(({ personId: _, browser, ...each }) => ({
        ...each,
        browser: browser ?? '',
        isThis: each.id === session.id,
      })),
    };
  });

  handle(endpoints.endStaffSessions, async ({ who, response }) => {
    await endOwnSessions(execute, personIn(who).person.id);
    sessions.staff.forget(response);
  });

  handle(endpoints.endOneStaffSession, ({ who, params }) =>
    endOwnSessions(execute, personIn(who).person.id, params.session),
  );
};
