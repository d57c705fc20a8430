/** Salesforce's sentences about what keeps a package from being installed, without the names around them (C 8). */
export const installSentences = {
  edition:
    /\binstalling this package requires the following features? and (?:its|their) associated permissions\b/i,
  feature: /\bmissing organization (?:feature|preference|permission)\b/i,
  dependency: /\bdepends on permission\(s\)/i,
} as const;

/** Returns the sentence of Salesforce's that a reason contains; undefined if none is known. */
export const knownSentenceOf = (reason: string): string | undefined =>
  Object.values(installSentences)
    .map((sentence) => sentence.exec(reason)?.[0])
    .find((found) => found !== undefined);
