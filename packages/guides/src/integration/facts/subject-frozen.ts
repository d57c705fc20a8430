import { z } from 'zod';
import { read } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import { subject } from './subject.ts';
import { aboutSubject } from './subject-id.ts';

const userLogin = defineFact({
  id: 'user-login',
  reads: 'reads.frozen',
  requires: ['PermissionsManageUsers'],
  ...aboutSubject((id) => `SELECT UserId, IsFrozen FROM UserLogin WHERE UserId = ${id}`),
  shape: z.array(z.object({ IsFrozen: z.boolean() })).max(1),
});

/** Whether the user is frozen; null where it cannot be read, which needs Manage Users and is no reason to stop (P head). */
export const subjectFrozen = deriveFact<boolean | null>({
  id: 'subject-frozen',
  after: [subject, userLogin],
  derive: (_setup, known) => {
    const user = known.get(subject);
    if (user.state !== 'read') return user;
    const login = known.get(userLogin);
    if (login.state === 'failed' && !['no-access', 'not-readable-by-api'].includes(login.failure.reason))
      return login;
    return read(login.state === 'read' ? (login.value[0]?.IsFrozen ?? null) : null);
  },
});
