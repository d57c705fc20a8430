/** Who can do something about a failed installation: turn something on in the org, extend the edition, mend the package; or nobody knows. */
export type InstallActor = 'admin' | 'account' | 'vendor' | 'unclear';

/** Salesforce's sentences by who can act (C 8); the first that fits decides. */
const sentences: readonly (readonly [RegExp, InstallActor])[] = [
  [
    /\binstalling this package requires the following features? and (?:its|their) associated permissions\b/i,
    'account',
  ],
  [/\bmissing organization (?:feature|preference|permission)\b/i, 'admin'],
  [/\bdepends on permission\(s\)/i, 'vendor'],
];

/** Returns who can act on Salesforce's reasons for a failed installation. */
export const installActorOf = (reasons: readonly string[]): InstallActor => {
  for (const [sentence, actor] of sentences)
    if (reasons.some((reason) => sentence.test(reason))) return actor;
  return 'unclear';
};

/** Returns Salesforce's own sentence in a reason, without the names around it; undefined if there is none that is known. */
export const knownSentenceOf = (reason: string): string | undefined =>
  sentences.map(([sentence]) => sentence.exec(reason)?.[0]).find((found) => found !== undefined);
