import { installSentences } from '../install-sentences.ts';

/** Who can do something about a failed installation: turn something on in the org, extend the edition, mend the package; or nobody knows. */
export type InstallActor = 'admin' | 'account' | 'vendor' | 'unclear';

/** In this order: the first sentence that is found decides. */
const actors: readonly (readonly [keyof typeof installSentences, InstallActor])[] = [
  ['edition', 'account'],
  ['feature', 'admin'],
  ['setting', 'admin'],
  ['dependency', 'vendor'],
];

/** Returns who can act on Salesforce's reasons for a failed installation. */
export const installActorOf = (reasons: readonly string[]): InstallActor => {
  for (const [sentence, actor] of actors)
    if (reasons.some((reason) => installSentences[sentence].test(reason.toLowerCase()))) return actor;
  return 'unclear';
};
