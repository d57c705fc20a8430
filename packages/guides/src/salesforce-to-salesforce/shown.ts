import type { Message } from '../model/check.ts';
import { type ShownFact, showFrom } from '../model/shown.ts';
import { sharingOnLayouts } from './external-sharing-layouts.ts';
import { isUsable, managingSets } from './facts/complete-sets.ts';
import { retirement } from './facts/retirement.ts';
import { seenLayouts } from './facts/seen-layouts.ts';
import type { Key } from './locales/en.ts';

// What this guide's pages show and branch on.

const notices = { before: 'notice.before', at: 'notice.at', after: 'notice.after' } as const;

/** What the retirement means for this org now, on every page. */
export const retirementNotice: ShownFact<Message<Key>> = showFrom({
  id: 'retirement-notice',
  from: { stage: retirement },
  show: ({ stage: { phase, release } }) => ({ key: notices[phase], params: { release } }),
});

export const retiredOrNot = showFrom({
  id: 'retired-or-not',
  from: { stage: retirement },
  show: ({ stage }) => (stage.phase === 'before' ? 'offered' : 'retired'),
});

/** The permission set that is meant, if there is just one. */
export const connectionSetRecord = showFrom({
  id: 'connection-set-record',
  from: { sets: managingSets },
  show: ({ sets }) => {
    const usable = sets.filter(isUsable);
    const [only, second] = usable.length > 0 ? usable : sets;
    return only && !second ? only.id : null;
  },
});

/** The first layout that does not show External Sharing, or may not: `Account/00h…`. */
export const layoutToOpen = showFrom({
  id: 'layout-to-open',
  from: { found: seenLayouts },
  show: ({ found }) => {
    const first = sharingOnLayouts(found).find(({ state }) => state !== 'shown')?.layout;
    return first ? `${first.object.name}/${first.id}` : null;
  },
});
