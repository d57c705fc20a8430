import { newConnectedCustomer, tidewater, type World } from './salesforce.ts';
import { openStaffAs } from './staff.ts';

/** The one step that is open once a customer has signed in: a person has to confirm it. */
export const lastStep = 'connect-integration';
export const skip = { name: 'Ada Lovelace', reason: 'Tidewater connects it next week' };

/** A customer who has skipped the last open step; the verification that follows has ended. */
export const newSkippedCustomer = async (world: World) => {
  const customer = await newConnectedCustomer(world);
  const params = { id: customer.setupId, step: lastStep };
  await customer.browser.call('skipStep', { params, body: skip });
  await world.server.deps.verifier.idle();
  return customer;
};

/** A connected customer of a blueprint that lets staff override a step. */
export const newOverridableCustomer = (world: World) =>
  newConnectedCustomer(world, { ...tidewater, allowsOverride: true });

/** A setup whose last open step staff overrode, and whose customer had it verified whole since. */
export const newOverriddenCustomer = async (world: World) => {
  const customer = await newOverridableCustomer(world);
  const params = { id: customer.setupId };
  const { browser } = await openStaffAs(world.server, 'owner');
  await browser.call('overrideStep', {
    params: { ...params, step: lastStep },
    body: { reason: skip.reason },
  });
  world.server.pass(10_000);
  await customer.browser.call('verify', { params, body: { step: null } });
  await world.server.deps.verifier.idle();
  return customer;
};
