import { answerTo } from '../../model/answer.ts';
import { deriveFrom, read, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import { question } from '../answers.ts';
import { sameName } from '../names.ts';
import type { SharingSetsParams } from '../params.ts';
import { type Profile, profiles } from './profiles.ts';

const answer = answerTo(question.profiles);

export interface ChosenProfiles {
  readonly found: readonly Profile[];
  /** Names, or ids, of those that the org does not show. */
  readonly missing: readonly string[];
}

/** The profiles of the users: those that are given, or the admin's choice. */
export const chosenProfiles = deriveFact<ChosenProfiles>({
  id: 'chosen-profiles',
  after: [profiles, answer],
  derive: ({ params }, known) => {
    const all = known.get(profiles);
    if (all.state === 'failed') return all;
    const given = (params as SharingSetsParams).profiles;
    const chosen = known.get(answer);
    if (given === undefined && chosen.state !== 'read') return chosen;
    if (all.state !== 'read') return all;
    const wanted = given ?? (chosen.state === 'read' ? chosen.value.split(',') : []);
    const find = (one: string) =>
      all.value.find(({ id, name }) => (given ? sameName(name, one) : sameId(id, one)));
    return read({
      found: wanted.flatMap((one) => find(one) ?? []),
      missing: wanted.filter((one) => find(one) === undefined),
    });
  },
});

/** The same with their licenses. A reader who may not see licenses is shown profiles without one. */
export const licensedProfiles = deriveFrom({
  id: 'licensed-profiles',
  from: { profiles: chosenProfiles },
  derive: ({ profiles: chosen }) =>
    chosen.found.some(({ license }) => license === '') ? unread('no-access') : read(chosen),
});
