import { z } from 'zod';
import { read } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import { subject } from './subject.ts';
import { aboutSubject } from './subject-id.ts';

/** Why a user who is active cannot sign in. */
export interface SubjectLogin {
  readonly frozen: boolean;
  /** After too many wrong passwords, until it is unlocked. */
  readonly locked: boolean;
}

const userLogin = defineFact({
  id: 'user-login',
  reads: 'reads.frozen',
  requires: ['PermissionsManageUsers'],
  ...aboutSubject((id) => `SELECT UserId, IsFrozen, IsPasswordLocked FROM UserLogin WHERE UserId = ${id}`),
  shape: z
    .array(
      z
        .object({ IsFrozen: z.boolean(), IsPasswordLocked: z.boolean() })
        .transform((row): SubjectLogin => ({ frozen: row.IsFrozen, locked: row.IsPasswordLocked })),
    )
    .max(1),
});

/** What stops the user's sign-in; null where it cannot be read, which needs Manage Users and is no reason to stop (P head). */
export const subjectLogin = deriveFact<SubjectLogin | null>({
  id: 'subject-login',
  after: [subject, userLogin],
  derive: (_setup, known) => {
    const user = known.get(subject);
    if (user.state !== 'read') return user;
    const login = known.get(userLogin);
    if (login.state === 'failed' && !['no-access', 'not-readable-by-api'].includes(login.failure.reason))
      return login;
    return read(login.state === 'read' ? (login.value[0] ?? null) : null);
  },
});
