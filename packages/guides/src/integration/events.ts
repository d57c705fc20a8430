/** What an entry of the list of events to follow is: an object with change events, or a platform event. */

/** Returns whether it is a platform event: it is not selected anywhere, and is received by anyone who may read it (C 6). */
export const isPlatformEvent = (name: string): boolean => /__e$/i.test(name);

/** Returns whether it is a change event, which the list names by its object. */
export const isChangeEvent = (name: string): boolean => /ChangeEvent$/i.test(name);

/** Returns the name of an object's change event: `Account` → `AccountChangeEvent`, `Order__c` → `Order__ChangeEvent`. */
export const changeEventOf = (object: string): string =>
  /__c$/i.test(object) ? `${object.slice(0, -1)}ChangeEvent` : `${object}ChangeEvent`;

/** The entries of the list that are objects, and those that are platform events. */
export const followedIn = (
  subscribe: readonly string[] = [],
): { readonly objects: readonly string[]; readonly events: readonly string[] } => ({
  objects: subscribe.filter((name) => !isPlatformEvent(name)),
  events: subscribe.filter(isPlatformEvent),
});
