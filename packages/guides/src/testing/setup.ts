import { integration, vendor } from '../integration/scenarios/world.ts';
import type { PageContext } from '../model/setup-context.ts';
import type { RequiredObject } from '../required-object.ts';

/** A setup whose admin has signed in; a test overrides the parts it is about. */
export const setupWith = (changes: Partial<PageContext> = {}): PageContext => ({
  params: integration,
  party: vendor,
  answers: { environment: 'production' },
  now: Date.UTC(2026, 10, 21),
  connection: {
    orgId: '00DHs0000001BrWMAU',
    orgName: 'Brightwood Furniture',
    isSandbox: false,
    instanceUrl: 'https://brightwood.my.salesforce.com',
    userId: '005Hs000000AnaBIAS',
    username: 'ana.admin@brightwood.example',
    scopes: ['api', 'id'],
    apiVersion: '66.0',
  },
  ...changes,
});

/** A setup before anyone has signed in. */
export const signedOut = (changes: Partial<PageContext> = {}): PageContext => {
  const { connection: _, ...setup } = setupWith(changes);
  return setup;
};

/** A setup that asks for these objects. */
export const requiring = (...objects: readonly RequiredObject[]): PageContext =>
  setupWith({ params: { ...integration, objects: [...objects] } });
