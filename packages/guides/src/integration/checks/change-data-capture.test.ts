import { expect, it } from 'vitest';
import type { OwnPermissions } from '../../no-rows.ts';
import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import { integration } from '../scenarios/world.ts';
import { changeDataCapture } from './change-data-capture.ts';

const following = (...subscribe: readonly string[]) =>
  setupWith({ params: { ...integration, subscribe: [...subscribe] } });
const two = following('Account', 'Order__c');
const others = (count: number) => Array.from({ length: count }, (_, at) => `Other${at}ChangeEvent`);

const seeing: OwnPermissions = new Map([['PermissionsViewAllData', true]]);
const namesOf = (...names: readonly string[]) => new Map(names.map((name) => [name.toLowerCase(), name]));
const org = {
  names: namesOf('Account', 'AccountChangeEvent', 'Order__c', 'Order__ChangeEvent', 'ContentVersion'),
  own: seeing,
};
/** Selected on the page of Setup, so that all of it counts. */
const selected = (...events: readonly string[]) => ({
  ...org,
  selections: { selected: events, counted: events },
});

testCheck(changeDataCapture, [
  ['nothing is selected yet', selected(), 'passed change-data-capture.passed', two],
  [
    'both are selected, in another case',
    selected('ACCOUNTCHANGEEVENT', 'Order__ChangeEvent'),
    'passed change-data-capture.passed.selected',
    two,
  ],
  ['exactly enough remains', selected(...others(3)), 'passed change-data-capture.passed', two],
  ['one too few is left', selected(...others(4)), 'failed warning change-data-capture.full', two],
  [
    'one is selected and the other one fits',
    selected(...others(3), 'AccountChangeEvent'),
    'passed change-data-capture.passed',
    two,
  ],
  ['all are used', selected(...others(5)), 'failed warning change-data-capture.full', two],
  [
    'all are used, both by a channel of the org itself',
    {
      ...org,
      selections: { selected: [], counted: [...others(3), 'AccountChangeEvent', 'Order__ChangeEvent'] },
    },
    'passed change-data-capture.passed',
    two,
  ],
  [
    'packages have selected one, which does not count',
    {
      ...org,
      selections: { selected: ['AccountChangeEvent', 'Order__ChangeEvent'], counted: others(5) },
    },
    'passed change-data-capture.passed.selected',
    two,
  ],
  [
    'more is used than without an add-on',
    selected(...others(6)),
    'cantTell not-readable-by-api change-data-capture.add-on',
    two,
  ],
  [
    'one of the objects has no change events',
    selected(),
    'failed warning change-data-capture.not-offered',
    following('Account', 'ContentVersion'),
  ],
  [
    'one of the objects is not in this org',
    selected(),
    'failed warning change-data-capture.not-offered',
    following('Account', 'Shipment__c'),
  ],
  [
    'no event is listed, and the reader does not see every object',
    { ...selected(), own: new Map() },
    'cantTell no-access change-data-capture.unseen',
    following('Account', 'ContentVersion'),
  ],
  [
    'a reader who does not see every object sees the event',
    { ...selected(), own: new Map() },
    'passed change-data-capture.passed',
    two,
  ],
  [
    'a reader who sees nothing of it, and it is selected',
    { ...selected('AccountChangeEvent', 'Order__ChangeEvent'), names: namesOf('User'), own: new Map() },
    'passed change-data-capture.passed.selected',
    two,
  ],
  [
    'only platform events',
    selected(...others(6)),
    'inapplicable change-data-capture.none',
    following('Order_Event__e'),
  ],
]);

it('an object that is not offered is not a question of room', () => {
  const verdict = changeDataCapture.evaluate(selected(), following('Account', 'Shipment__c'));
  const evidence = 'evidence' in verdict ? verdict.evidence : undefined;
  expect(evidence?.map(({ kind }) => kind)).toEqual(['records']);
});
