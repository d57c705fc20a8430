import { withoutFeature } from '../after-feature.ts';
import { cantTell, defineCheck } from '../define-check.ts';
import { feature } from '../facts/feature.ts';
import { whereApi } from '../facts/where-api.ts';
import type { Key } from '../locales/en.ts';

/** Somebody has read what the retirement means. Nothing in the org shows that. */
export const retirementAcknowledged = defineCheck({
  id: 'retirement-acknowledged',
  title: 'retirement-acknowledged.title',
  why: 'retirement-acknowledged.why',
  severity: 'blocker',
  needs: {},
  statement: 'retirement-acknowledged.statement',
  evaluate: () =>
    cantTell('needs-a-person', {
      message: 'retirement-acknowledged.open',
      remedy: 'retirement-acknowledged.remedy',
    }),
});

const byPerson = <Id extends 'list-views' | 'settings'>(id: Id) =>
  defineCheck({
    id,
    title: `${id}.check` satisfies Key,
    why: `${id}.check.why` satisfies Key,
    severity: 'blocker',
    needs: { feature: whereApi(feature) },
    statement: `${id}.statement` satisfies Key,
    evaluate: ({ feature: state }) => (state === 'on' ? cantTell('needs-a-person') : withoutFeature(state)),
  });

/** No API shows the list views of External Sharing (P 6.3). */
export const listViews = byPerson('list-views');
/** No metadata type and no object holds these settings (P 6.3). */
export const settings = byPerson('settings');
