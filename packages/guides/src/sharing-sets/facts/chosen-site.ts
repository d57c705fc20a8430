import { answerTo } from '../../model/answer.ts';
import { read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import { question } from '../answers.ts';
import { sameName } from '../names.ts';
import type { SharingSetsParams } from '../params.ts';
import { sitesOnceOn } from './digital-experiences.ts';

export interface Site {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly path: string | null;
}

const answer = answerTo(question.site);

/** The site: the one that is given, or the admin's choice; null if the org does not show it. */
export const chosenSite = deriveFact<Site | null>({
  id: 'chosen-site',
  after: [sitesOnceOn, answer],
  derive: ({ params }, known) => {
    const all = known.get(sitesOnceOn);
    if (all.state === 'failed') return all;
    const { site } = params as SharingSetsParams;
    const chosen = known.get(answer);
    if (site === undefined && chosen.state !== 'read') return chosen;
    if (all.state !== 'read') return all;
    if (site !== undefined) return read(all.value.find(({ name }) => sameName(name, site)) ?? null);
    if (chosen.state !== 'read') return chosen;
    return read(all.value.find(({ id }) => sameId(id, chosen.value)) ?? null);
  },
});
