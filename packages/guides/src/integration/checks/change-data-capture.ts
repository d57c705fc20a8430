import { changeEventSelections, entitiesWithoutAddOn } from '../../facts/change-event-selections.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { cantTell, compared, defineCheck, failed, passed, records } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/**
 * Returns the name of an object's change event: `Account` → `AccountChangeEvent`, `Order__c` → `Order__ChangeEvent`.
 */
const eventOf = (object: string): string =>
  object.endsWith('__c') ? `${object.slice(0, -1)}ChangeEvent` : `${object}ChangeEvent`;

/**
 * Whether the followed objects fit into the allowance. An add-on raises it, and no API shows by how much: if more
 * than the usual number is already selected, the remaining number is unknown.
 */
export const changeDataCapture = defineCheck({
  id: 'change-data-capture',
  title: 'change-data-capture.title',
  why: 'change-data-capture.why',
  severity: 'warning',
  needs: { selected: changeEventSelections },
  statement: 'change-data-capture.statement',
  evaluate: ({ selected }, { params }) => {
    const events = new Set(selected.map((name) => name.toLowerCase()));
    const objects = params.subscribe ?? [];
    const open = objects.filter((object) => !events.has(eventOf(object).toLowerCase()));
    const remaining = Math.max(0, entitiesWithoutAddOn - selected.length);
    const evidence: SomeEvidence<Key> = [
      compared(
        { key: 'change-data-capture.seen' },
        { key: 'change-data-capture.expected', params: { count: open.length } },
        { key: 'change-data-capture.actual', params: { used: selected.length, left: remaining } },
      ),
      records(
        { key: 'change-data-capture.objects' },
        [{ key: 'all-records.object' }, { key: 'change-data-capture.selected' }],
        objects.map((object) => [
          object,
          { key: open.includes(object) ? 'change-data-capture.not-yet' : 'change-data-capture.already' },
        ]),
      ),
    ];
    if (open.length === 0) return passed('change-data-capture.passed.selected', ...evidence);
    const counts = { left: remaining, count: open.length };
    if (open.length <= remaining)
      return passed({ key: 'change-data-capture.passed', params: counts }, ...evidence);
    if (selected.length > entitiesWithoutAddOn)
      return cantTell('not-readable-by-api', {
        message: { key: 'change-data-capture.add-on', params: { used: selected.length } },
        remedy: 'change-data-capture.add-on.remedy',
        evidence,
      });
    return failed(
      'warning',
      { key: 'change-data-capture.full', params: counts },
      'change-data-capture.full.remedy',
      ...evidence,
    );
  },
});
