/** What takes minutes to act everywhere in an org once it was changed. */
export type Changing = 'app' | 'approval' | 'package' | 'group' | 'membership';

/** How a fact shows that something was changed in the org. */
export interface Changes<T> {
  readonly of: Changing;
  /** For how many minutes after a change nothing that fails is proved; 0 if that is not known. */
  readonly minutes: number;
  /** Returns when its record was last changed, in milliseconds since the epoch; null if that is not shown. */
  at?(value: T): number | null;
  /** Returns what is compared with an earlier reading by the same user; null if there is nothing to compare. */
  compared?(value: T): unknown;
  /** Returns what else concerns the value if it was changed. */
  others?(value: T): readonly Changing[];
}
