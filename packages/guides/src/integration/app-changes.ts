/** How long a change of an External Client App takes to act everywhere (C 2). */
export const externalAppChanges = { of: 'app', minutes: 30 } as const;
/** How long a change of a connected app takes (C 2). */
export const connectedAppChanges = { of: 'app', minutes: 10 } as const;
