const versionId = /\b04t(?:[0-9A-Za-z]{15}|[0-9A-Za-z]{12})\b/;

/**
 * Returns the package version ID in an installation URL, whose parameter is `p0` or `apvId`; any other text as it is, for
 * the API to validate.
 */
export const packageVersionIdIn = (text: string): string =>
  /^https?:/i.test(text) ? (versionId.exec(text)?.[0] ?? text) : text;
