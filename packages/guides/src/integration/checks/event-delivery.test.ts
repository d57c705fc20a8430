import { testCheck } from '../../testing/check-table.ts';
import { eventDelivery } from './event-delivery.ts';

testCheck(eventDelivery, [
  ['most is left', { delivered: { max: 50_000, left: 49_000 } }, 'passed event-delivery.passed'],
  ['exactly enough is left', { delivered: { max: 50_000, left: 5_000 } }, 'passed event-delivery.passed'],
  ['less than enough', { delivered: { max: 50_000, left: 4_999 } }, 'failed warning event-delivery.low'],
  ['nothing is left', { delivered: { max: 50_000, left: 0 } }, 'failed warning event-delivery.used-up'],
  ['the org does not list it', { delivered: null }, 'cantTell not-readable-by-api event-delivery.not-shown'],
  [
    'the org delivers none',
    { delivered: { max: 0, left: 0 } },
    'cantTell not-readable-by-api event-delivery.not-shown',
  ],
]);
