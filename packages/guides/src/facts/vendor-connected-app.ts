import { answerIfAny } from '../model/answer.ts';
import { deriveFact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import { connectedAppHere } from './connected-app-here.ts';
import { connectedAppMenu } from './connected-app-menu.ts';
import { type ConnectedAppRow, connectedApps } from './connected-apps.ts';

/** Id of the question which of several apps with the same label is the vendor's. */
export const connectedAppChoice = 'connected-app';

/** The vendor's connected app in this org. */
export type VendorConnectedApp =
  /** `chosenFrom`: all apps with the label, where it took the admin's choice. */
  | {
      readonly state: 'installed';
      readonly app: ConnectedAppRow;
      readonly chosenFrom: readonly ConnectedAppRow[];
    }
  /** Apps with the vendor's label, none of which can be told to be the vendor's. */
  | { readonly state: 'several'; readonly apps: readonly ConnectedAppRow[] }
  | { readonly state: 'not-installed' };

/**
 * By label; by developer name among several; by the admin's choice where that does not decide either.
 */
export const vendorConnectedApp = deriveFact<VendorConnectedApp>({
  id: 'vendor-connected-app',
  after: [connectedAppHere, connectedApps, connectedAppMenu, answerIfAny(connectedAppChoice)],
  derive: (setup, known) => {
    const here = known.get(connectedAppHere);
    if (here.state !== 'read') return here;
    if (!here.value) return { state: 'read', value: { state: 'not-installed' } };
    const rows = known.get(connectedApps);
    if (rows.state !== 'read') return rows;
    const apps = rows.value;
    const answer = known.get(answerIfAny(connectedAppChoice));
    const chosen = answer.state === 'read' ? answer.value : null;
    const menu = known.get(connectedAppMenu);
    const { developerName, namespace } = setup.integration.app;
    const named = apps.filter(
      ({ id }) =>
        menu.state === 'read' &&
        menu.value.some(
          (item) =>
            item.appId !== null &&
            sameId(item.appId, id) &&
            item.developerName?.toLowerCase() === developerName.toLowerCase() &&
            (item.namespace ?? '').toLowerCase() === (namespace ?? '').toLowerCase(),
        ),
    );
    const choice = apps.find(({ id }) => chosen !== null && sameId(id, chosen));
    const app = choice ?? (apps.length === 1 ? apps[0] : named.length === 1 ? named[0] : undefined);
    return app
      ? { state: 'read', value: { state: 'installed', app, chosenFrom: choice ? apps : [] } }
      : { state: 'read', value: { state: 'several', apps } };
  },
});
