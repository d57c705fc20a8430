const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * Returns the 18-character form of a Salesforce id: the last three characters encode which letters of each group of
 * five are upper case. A string that is not 15 or 18 letters and digits is returned unchanged.
 */
export const to18 = (id: string): string => {
  if (!/^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(id)) return id;
  const base = id.slice(0, 15);
  const suffix = [0, 5, 10].map((start) => {
    const bits = [...base.slice(start, start + 5)].reduce(
      (sum, char, index) => (/[A-Z]/.test(char) ? sum + (1 << index) : sum),
      0,
    );
    return alphabet.charAt(bits);
  });
  return base + suffix.join('');
};

/** Returns whether two ids, of 15 or 18 characters, identify the same record. Ids are case-sensitive. */
export const sameId = (a: string, b: string): boolean => a.slice(0, 15) === b.slice(0, 15);
