/** Names of profiles in metadata may be encoded, or in another case (P 7.1, T27). */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string => {
  const text = /%[0-9A-F]{2}/i.test(name) ? decode(name) : name;
  return text.trim().toLowerCase();
};

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/**
 * Returns lookups as a sharing set names them, whatever the spelling: `AccountId` and `account` are one, and so are
 * `Site__r` and `Site__c` (P 7.1).
 */
export const plainLinks = (path: string): string =>
  path
    .split('.')
    .map((part) => {
      const name = part.toLowerCase().replace(/__r$/, '__c');
      return name.length > 2 && !name.endsWith('__c') ? name.replace(/id$/, '') : name;
    })
    .join('.');
