import { periodOfCode, recoveryCodeOf } from '../domain/second-factor.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { beginStaffSession, type StaffBrowser } from './staff-session.ts';

/** What came of a sign-in whose password was right. */
export type SignedIn =
  | { readonly next: 'signed-in'; readonly secret: string }
  | { readonly next: 'code-needed' }
  /** Somebody entered a code that is not one, or was used before. */
  | { readonly next: 'wrong-code' };

/** Uses a code of the second factor up; returns undefined if it is none. */
const useCode = async (
  tx: Transaction,
  personId: string,
  code: string,
  now: number,
): Promise<readonly NewEvent[] | undefined> => {
  const factor = await tx.secondFactors.find(personId);
  const period = factor && periodOfCode(factor.secret, code, now);
  if (period !== undefined) return (await tx.secondFactors.usePeriod(personId, period)) ? [] : undefined;
  if (!(await tx.secondFactors.useRecoveryCode(personId, recoveryCodeOf(code)))) return undefined;
  return [{ kind: 'recovery-code-used', setupId: null, detail: { person: personId } }];
};

/** Signs a person in whose password was right, if their second factor is too. */
export const signInStaff = (
  execute: Execute,
  personId: string,
  code: string | undefined,
  browser: StaffBrowser,
): Promise<SignedIn> =>
  execute<SignedIn>({ kind: 'staff', id: personId }, async (tx, now) => {
    const needsCode = await tx.secondFactors.isConfirmed(personId);
    if (needsCode && code === undefined) return { events: [], result: { next: 'code-needed' } };
    const used = needsCode ? await useCode(tx, personId, code ?? '', now) : [];
    if (!used) return { events: [], result: { next: 'wrong-code' } };
    const { events, secret } = await beginStaffSession(tx, personId, browser, now);
    return { events: [...used, ...events], result: { next: 'signed-in', secret } };
  });
