import type { Role } from '@orgready/shared/contract/capabilities';

/** The tables about the staff, in the words of the code. */
export interface PeopleTables {
  /** Filters of the list of setups that a person has given a name. */
  savedViews: { id: string; personId: string; name: string; query: string; createdAt: number };
  staffSessions: {
    id: string;
    secretHash: string;
    createdAt: number;
    touchedAt: number;
    expiresAt: number;
    /** Whose it is; null if it was begun with the service key. */
    personId: string | null;
    /** Browser and system, such as “Firefox on Windows”; null if they are not known. */
    browser: string | null;
    /** The identity provider that signed the person in; null for a password. */
    issuer: string | null;
  };
  /** What they wrote down about setups, for each other. */
  staffNotes: { id: string; setupId: string; personId: string; text: string; at: number };
  /** Who people are at an identity provider. */
  identities: { issuer: string; subject: string; personId: string };
  /** Sign-ins that were sent to the identity provider and have not come back. */
  staffSignIns: { stateHash: string; id: string; browserHash: string; page: string; createdAt: number };
  /** What people sign in with, by e-mail in lower case. */
  passwords: { personId: string; email: string; hash: string; setAt: number };
  secondFactors: {
    personId: string;
    /** Sealed. */
    secret: string;
    confirmedAt: number | null;
    /** The period of the last code that was used: a code is good once. */
    lastPeriod: number;
  };
  recoveryCodes: { hash: string; personId: string };
  /** Links that were not used yet: a used one is deleted. */
  staffLinks: {
    id: string;
    kind: 'owner' | 'invite' | 'reset' | 'sign-in';
    tokenHash: string;
    role: Role;
    email: string;
    /** Whose password is set, or who is signed in; null for a link that makes a person. */
    personId: string | null;
    forgetsSecondFactor: number;
    createdAt: number;
    expiresAt: number;
  };
  people: {
    id: string;
    name: string;
    email: string;
    role: Role;
    createdAt: number;
    /** When they were removed from the staff; the row stays for what names them. */
    removedAt: number | null;
  };
}
