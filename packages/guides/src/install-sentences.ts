/**
 * Salesforce's sentences about what keeps a package from being installed, in lower case, without the names around
 * them (C 8).
 */
export const installSentences = {
  edition:
    /\binstalling this package requires the following features? and (?:its|their) associated permissions\b/,
  feature: /\bmissing organization feature\b/,
  setting: /\bmissing organization (?:preference|permission)\b/,
  dependency: /\bdepends on permission\(s\)/,
} as const;

const inAnyCase = Object.values(installSentences).map(({ source }) => new RegExp(source, 'i'));

/** Returns the sentence of Salesforce's that a reason contains; undefined if none is known. */
export const knownSentenceOf = (reason: string): string | undefined =>
  inAnyCase.map((sentence) => sentence.exec(reason)?.[0]).find((found) => found !== undefined);
