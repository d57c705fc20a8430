const shapes: readonly (readonly [RegExp, string])[] = [
  // A Salesforce access token: the org's id, an exclamation mark, the secret.
  [/00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?(?:!|%21)[A-Za-z0-9._-]+/g, '[token]'],
  [/Bearer\s+[^\s"\\]+/gi, 'Bearer [key]'],
  // A link in any text.
  [/\/l\/[A-Za-z0-9_-]{20,}/g, '/l/[token]'],
  [/(__Host-(?:sid|staff)=)[^;"\s]+/g, '$1[secret]'],
];

/**
 * Replaces everything in a line that looks like a secret. The fields of a line are already allow-listed; this is the
 * second safeguard.
 */
export const redact = (line: string): string =>
  shapes.reduce((text, [shape, instead]) => text.replace(shape, instead), line);
