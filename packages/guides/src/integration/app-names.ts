/** Names of an app that together are unique in an org. */
export interface AppNames {
  readonly developerName: string | null;
  readonly namespace: string | null;
}

/** Returns whether two apps have the same names, which are compared without case, as Salesforce does. */
export const haveSameNames = (one: AppNames, other: AppNames): boolean =>
  one.developerName?.toLowerCase() === other.developerName?.toLowerCase() &&
  (one.namespace ?? '').toLowerCase() === (other.namespace ?? '').toLowerCase();
