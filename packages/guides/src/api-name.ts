/** What an API name says: `ia_crm__Class__c` is `Class` of the package `ia_crm`, and custom. */
export interface ApiName {
  readonly namespace: string | null;
  /** Without namespace and suffix. */
  readonly own: string;
  /** `c`, `pc`, `e`, …; null for a standard name. */
  readonly suffix: string | null;
}

/** Returns the parts of an API name (P 3.4). */
export const parseApiName = (name: string): ApiName => {
  const [, namespace, own, suffix] =
    /^(?:([A-Za-z][A-Za-z0-9_]{0,14}?)__)?(.+?)__(c|pc|e|x|b|mdt|kav)$/i.exec(name) ?? [];
  return own === undefined || suffix === undefined
    ? { namespace: null, own: name, suffix: null }
    : { namespace: namespace ?? null, own, suffix: suffix.toLowerCase() };
};

/** Returns whether two names differ in their package only. */
export const differByPackage = (one: string, other: string): boolean => {
  const [a, b] = [parseApiName(one), parseApiName(other)];
  return (
    a.suffix !== null &&
    a.suffix === b.suffix &&
    a.own.toLowerCase() === b.own.toLowerCase() &&
    a.namespace?.toLowerCase() !== b.namespace?.toLowerCase()
  );
};
