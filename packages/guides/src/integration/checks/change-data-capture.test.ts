import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import { integration } from '../scenarios/world.ts';
import { changeDataCapture } from './change-data-capture.ts';

const following = (...subscribe: readonly string[]) =>
  setupWith({ params: { ...integration, subscribe: [...subscribe] } });
const two = following('Account', 'Order__c');
const others = (count: number) => Array.from({ length: count }, (_, at) => `Other${at}ChangeEvent`);

testCheck(changeDataCapture, [
  ['nothing is selected yet', { selected: [] }, 'passed change-data-capture.passed', two],
  [
    'both are selected, in another case',
    { selected: ['ACCOUNTCHANGEEVENT', 'Order__ChangeEvent'] },
    'passed change-data-capture.passed.selected',
    two,
  ],
  ['exactly enough remains', { selected: others(3) }, 'passed change-data-capture.passed', two],
  ['one too few is left', { selected: others(4) }, 'failed warning change-data-capture.full', two],
  [
    'one is selected and the other one fits',
    { selected: [...others(3), 'AccountChangeEvent'] },
    'passed change-data-capture.passed',
    two,
  ],
  ['all are used', { selected: others(5) }, 'failed warning change-data-capture.full', two],
  [
    'more is used than without an add-on',
    { selected: others(6) },
    'cantTell not-readable-by-api change-data-capture.add-on',
    two,
  ],
  [
    'no object is followed',
    { selected: others(6) },
    'passed change-data-capture.passed.selected',
    following(),
  ],
]);
