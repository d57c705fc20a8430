import { integrationParams } from '@orgready/guides/integration/params';
import { integration } from '@orgready/guides/integration/scenarios/world';
import { expect, it } from 'vitest';
import { faultsOf } from '../domain/body-faults.ts';
import { definitionAnswers } from './answers/fields.ts';
import { changeOf } from './inputs.ts';

/** Returns the faults that staff are shown for a blueprint. */
const faultsIn = (params: unknown) => {
  const parsed = integrationParams.safeParse(params);
  return parsed.success ? [] : faultsOf(params, parsed.error.issues);
};

it.each(Object.entries(definitionAnswers))('a change of a blueprint: %s', (id, { faults }) => {
  const { path, value } = changeOf(id);
  expect(faultsIn({ ...integration, [path]: value })).toEqual(faults);
});

it.each([
  ['objects and a platform event', ['Account', 'Order__c', 'Order_Event__e'], []],
  [
    'the change event of a custom object',
    ['Order__ChangeEvent'],
    [{ path: 'subscribe.0', code: 'change-event' }],
  ],
  [
    'change events in another case, after an object',
    ['Account', 'accountchangeevent'],
    [{ path: 'subscribe.1', code: 'change-event' }],
  ],
  [
    'the same platform event twice',
    ['Order_Event__e', 'order_event__e'],
    [{ path: 'subscribe.1', code: 'repeated' }],
  ],
])('a blueprint that follows %s', (_what, subscribe, faults) => {
  expect(faultsIn({ ...integration, subscribe })).toEqual(faults);
});
