import type { Changes } from './model/changes.ts';

/** A permission set group, as far as it shows that Salesforce recalculates it. */
interface Group {
  readonly id: string;
  readonly status: string | null;
  /** When its record was last changed; absent or null if that is not shown. */
  readonly changed?: number | null;
}

/** Returns how rows show that groups are recalculated: Salesforce does so after a change of a group, or of a set in it. */
export const groupChangesIn = <T>(groupsOf: (value: T) => readonly Group[]): Changes<T> => {
  const updating = (value: T) => groupsOf(value).filter(({ status }) => status === 'Updating');
  return {
    of: 'group',
    minutes: 0,
    at: (value) => Math.max(0, ...updating(value).map(({ changed }) => changed ?? 0)) || null,
    compared: (value) => [...new Set(updating(value).map(({ id }) => id))].sort(),
  };
};
