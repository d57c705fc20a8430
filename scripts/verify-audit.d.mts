export const verify: (lines: readonly object[], key: Buffer | null) => string[];
