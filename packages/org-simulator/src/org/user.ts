/** A user of the org; permissions are computed each time, because Setup changes them. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly email: string;
  readonly alias: string;
  firstName: string;
  lastName: string;
  active: boolean;
  frozen: boolean;
  /** Too many wrong passwords. */
  passwordLocked: boolean;
  profileId: string;
  /** The system permissions that the user has now, from all sources. */
  readonly permissions: ReadonlySet<string>;
  /** The contact of an external user; null: an internal one. */
  readonly contactId: string | null;
  roleId: string | null;
  /** Absent: the user has never signed in. */
  readonly lastLogin?: string;
}

/** Returns a function that gives the users back what writes change. */
export const saveUsers = (users: readonly User[]): (() => User[]) => {
  const before = users.map(({ active, frozen, passwordLocked, profileId, firstName, lastName }) => ({
    active,
    frozen,
    passwordLocked,
    profileId,
    firstName,
    lastName,
  }));
  return () => users.map((user, index) => Object.assign(user, before[index]));
};
