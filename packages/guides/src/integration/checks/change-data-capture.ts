import { changeEventSelections, entitiesWithoutAddOn } from '../../facts/change-event-selections.ts';
import { objectNames } from '../../facts/object-names.ts';
import { ownPermissions } from '../../facts/own-permissions.ts';
import { ask } from '../../model/acts.ts';
import type { SomeEvidence } from '../../model/check.ts';
import {
  cantTell,
  compared,
  defineCheck,
  failed,
  inapplicable,
  passed,
  records,
  withAct,
} from '../define-check.ts';
import { offerOf } from '../event-offers.ts';
import { changeEventOf, followedIn } from '../events.ts';
import type { Key } from '../locales/en.ts';

const shownAs = {
  selected: 'change-data-capture.is.selected',
  offered: 'change-data-capture.is.offered',
  'not-offered': 'change-data-capture.is.not-offered',
  unseen: 'change-data-capture.is.unseen',
} as const;

/**
 * Whether the followed objects can be selected: the org offers them, and they fit into the allowance. An add-on raises it,
 * and no API shows by how much: if more than the usual number is already selected, the remaining number is unknown.
 */
export const changeDataCapture = defineCheck({
  id: 'change-data-capture',
  title: 'change-data-capture.title',
  why: 'change-data-capture.why',
  severity: 'warning',
  needs: { selections: changeEventSelections, names: objectNames, own: ownPermissions },
  statement: 'change-data-capture.statement',
  evaluate: ({ selections: { selected, counted }, names, own }, setup) => {
    const { objects } = followedIn(setup.params.subscribe);
    if (objects.length === 0) return inapplicable('change-data-capture.none');
    const events = new Set(selected.map((name) => name.toLowerCase()));
    const found = objects.map((object) => ({
      object,
      state: events.has(changeEventOf(object).toLowerCase())
        ? ('selected' as const)
        : offerOf(object, names, own),
    }));
    const named = (...states: readonly (typeof found)[number]['state'][]) =>
      found.filter(({ state }) => states.includes(state)).map(({ object }) => object);
    const open = named('offered', 'unseen');
    // What counts in a channel of the org already needs no more room.
    const inUse = new Set(counted.map((name) => name.toLowerCase()));
    const more = open.filter((object) => !inUse.has(changeEventOf(object).toLowerCase()));
    const remaining = Math.max(0, entitiesWithoutAddOn - counted.length);
    const states = records(
      { key: 'change-data-capture.objects' },
      [{ key: 'all-records.object' }, { key: 'change-data-capture.selected' }],
      found.map(({ object, state }) => [object, { key: shownAs[state] }]),
    );
    const evidence: SomeEvidence<Key> = [
      compared(
        { key: 'change-data-capture.seen' },
        { key: 'change-data-capture.expected', params: { count: more.length } },
        { key: 'change-data-capture.actual', params: { used: counted.length, left: remaining } },
      ),
      states,
    ];
    const refused = named('not-offered');
    if (refused.length > 0)
      return withAct(
        failed(
          'warning',
          { key: 'change-data-capture.not-offered', params: { objects: refused } },
          'change-data-capture.not-offered.remedy',
          // How much room there is decides nothing here.
          states,
        ),
        ask('ask.not-offered', setup, { objects: refused }),
      );
    if (open.length === 0) return passed('change-data-capture.passed.selected', ...evidence);
    const counts = { left: remaining, count: more.length };
    if (more.length > remaining)
      return counted.length > entitiesWithoutAddOn
        ? cantTell('not-readable-by-api', {
            message: { key: 'change-data-capture.add-on', params: { used: counted.length } },
            remedy: 'change-data-capture.add-on.remedy',
            evidence,
          })
        : failed(
            'warning',
            { key: 'change-data-capture.full', params: counts },
            'change-data-capture.full.remedy',
            ...evidence,
          );
    const unseen = named('unseen');
    return unseen.length > 0
      ? cantTell('no-access', {
          message: { key: 'change-data-capture.unseen', params: { objects: unseen } },
          remedy: 'change-data-capture.unseen.remedy',
          evidence,
        })
      : passed({ key: 'change-data-capture.passed', params: counts }, ...evidence);
  },
});
