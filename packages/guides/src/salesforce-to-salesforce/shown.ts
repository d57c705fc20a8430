import { answerIfAny } from '../model/answer.ts';
import type { Message } from '../model/check.ts';
import { ifRead } from '../model/derive.ts';
import type { ValuesOf } from '../model/fact.ts';
import { type Choice, type ShownFact, showFrom } from '../model/shown.ts';
import { judgeLists } from './checks/connection-columns.ts';
import { answering } from './checks/edition-has-api.ts';
import { chosenAddress } from './checks/from-address.ts';
import { chosenTemplates } from './checks/templates.ts';
import { sharingOnLayouts } from './external-sharing-layouts.ts';
import { isUsable, type ManagingSet, managingSets } from './facts/complete-sets.ts';
import { feature } from './facts/feature.ts';
import { layoutProfiles, profilesQuestion } from './facts/layouts.ts';
import { retirement } from './facts/retirement.ts';
import { seenColumns, seenLayouts } from './facts/seen-layouts.ts';
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

/** For what would mislead once the feature is retired. */
export const offered = { fact: retiredOrNot, is: 'offered' } as const;

/** Whether an answer can be compared with the org: it has an API, and the feature is on. */
export const comparesAnswers = showFrom({
  id: 'compares-answers',
  from: { state: ifRead(feature), org: answering },
  show: ({ state, org }) => (org === null || (state !== null && state !== 'on') ? 'no' : 'yes'),
});

/** For questions: their answers are only compared with what the org shows. */
export const comparable = { fact: comparesAnswers, is: 'yes' } as const;

/** What a permission set for connections lacks: the whole set, or the tab of one that there is. */
export const connectionSetState = showFrom({
  id: 'connection-set-state',
  from: { sets: managingSets },
  show: ({ sets }) => {
    const tabs = sets.filter(({ needsActivation }) => !needsActivation).map(({ tab }) => tab);
    if (tabs.length === 0) return 'none';
    return tabs.every((tab) => tab === 'hidden') ? 'hidden' : 'available';
  },
});

/** The permission set that is meant, if there is just one. */
const onlySet = (sets: readonly ManagingSet[]): ManagingSet | null => {
  const usable = sets.filter(isUsable);
  const [only, second] = usable.length > 0 ? usable : sets;
  return only && !second ? only : null;
};

export const connectionSetRecord = showFrom({
  id: 'connection-set-record',
  from: { sets: managingSets },
  show: ({ sets }) => onlySet(sets)?.id ?? null,
});
export const connectionSetName = showFrom({
  id: 'connection-set-name',
  from: { sets: managingSets },
  show: ({ sets }) => onlySet(sets)?.name ?? null,
});

/** The profiles that the admin chose, by id. */
export const chosenProfileNames = showFrom({
  id: 'chosen-layout-profiles',
  from: { chosen: answerIfAny(profilesQuestion), profiles: layoutProfiles },
  show: ({ chosen, profiles }) =>
    chosen === null ? null : profiles.map(({ id, name }): Choice<Key> => ({ value: id, label: [name] })),
});

/** The first layout that does not show External Sharing, or may not. */
const layoutToChange = (found: Parameters<typeof sharingOnLayouts>[0]) =>
  sharingOnLayouts(found).find(({ state }) => state !== 'shown')?.layout;

/** `Account/00h…`. */
export const layoutToOpen = showFrom({
  id: 'layout-to-open',
  from: { found: seenLayouts },
  show: ({ found }) => {
    const first = layoutToChange(found);
    return first ? `${first.object.name}/${first.id}` : null;
  },
});
export const layoutToOpenName = showFrom({
  id: 'layout-to-open-name',
  from: { found: seenLayouts },
  show: ({ found }) => layoutToChange(found)?.name ?? null,
});

/** The first related list that lacks a column, or may. */
const listWithoutColumn = ({ layouts, seen, lists, columns }: ValuesOf<{ of: typeof seenColumns }>['of']) =>
  judgeLists(seen, layouts.all, lists, columns).judged.find(
    ({ received, sent }) => received !== 'shown' || sent !== 'shown',
  );
export const columnsLayout = showFrom({
  id: 'columns-layout',
  from: { found: seenColumns },
  show: ({ found }) => {
    const first = listWithoutColumn(found);
    return first ? `${first.layout.object.name}/${first.layout.id}` : null;
  },
});
export const columnsList = showFrom({
  id: 'columns-list',
  from: { found: seenColumns },
  show: ({ found }) => listWithoutColumn(found)?.list.label ?? null,
});

/** Whether a template that was named has to be made available: nothing else of the templates is changed in Setup. */
export const templatesState = showFrom({
  id: 'templates-state',
  from: { templates: chosenTemplates },
  show: ({ templates }) => (templates.some(({ state }) => state === 'unusable') ? 'unusable' : 'other'),
});
export const unusableTemplate = showFrom({
  id: 'unusable-template',
  from: { templates: chosenTemplates },
  show: ({ templates }) => templates.find(({ state }) => state === 'unusable')?.name ?? null,
});

/** Whether the address still has to be verified. */
export const addressState = showFrom({
  id: 'address-state',
  from: { chosen: chosenAddress },
  show: ({ chosen: { orgWide, users } }) =>
    users.length === 0 && orgWide.length > 0 && orgWide.every(({ isVerified }) => !isVerified)
      ? 'not-verified'
      : 'other',
});

/** What the reader typed of the settings, by question. */
export const typedSetting = (question: string): ShownFact<string> => {
  const known = typedSettings.get(question);
  if (known) return known;
  const fact = showFrom({
    id: `typed-${question}`,
    from: { answer: answerIfAny(question) },
    show: ({ answer }) => answer,
  });
  typedSettings.set(question, fact);
  return fact;
};
const typedSettings = new Map<string, ShownFact<string>>();
