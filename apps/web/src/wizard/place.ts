const key = (setupId: string): string => `orgready.place.${setupId}`;

/** Remembers, in this tab, the step to come back to after a sign-in. */
export const keepPlace = (setupId: string, step: string): void => {
  try {
    sessionStorage.setItem(key(setupId), step);
  } catch {
    // The browser keeps nothing: the next open step is shown instead.
  }
};

/** Returns the step to come back to; null if there is none. */
export const placeOf = (setupId: string): string | null => {
  try {
    return sessionStorage.getItem(key(setupId));
  } catch {
    return null;
  }
};

export const forgetPlace = (setupId: string): void => {
  try {
    sessionStorage.removeItem(key(setupId));
  } catch {
    // Nothing was kept.
  }
};

/** State of the location of a step that is opened again after a sign-in: what was cut off there is checked again. */
export const resumed = { resumed: true } as const;

export const isResumed = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'resumed' in state;
