import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { connectedAppChanges } from '../app-changes.ts';
import { haveSameNames } from '../app-names.ts';
import type { IntegrationContext } from '../context.ts';
import { connectedAppHere } from './connected-app-here.ts';
import { connectedAppMenu } from './connected-app-menu.ts';
import { type ConnectedAppRow, connectedApps } from './connected-apps.ts';

/** Id of the question that asks which of several apps with the same label is the vendor's. */
export const connectedAppChoice = 'connected-app';

/**
 * How the app is known to be the vendor's. `label`: it is the only one with the label, and no list has its API name.
 * `unsure`: the same, but the list of API names cannot be read.
 */
export type FoundBy = 'api-name' | 'choice' | 'label' | 'unsure';

export type VendorConnectedApp =
  /** `chosenFrom`: all apps with the label, if the admin had to choose. */
  | {
      readonly state: 'installed';
      readonly app: ConnectedAppRow;
      readonly foundBy: FoundBy;
      readonly chosenFrom: readonly ConnectedAppRow[];
    }
  /** Apps with the vendor's label, none of which is known to be the vendor's: one may have another API name. */
  | { readonly state: 'several'; readonly apps: readonly ConnectedAppRow[] }
  | { readonly state: 'not-installed' };

/** The vendor's app: by label and developer name; by the label alone if only one has it; else by the admin's choice. */
export const vendorConnectedApp = deriveFrom({
  id: 'vendor-connected-app',
  from: {
    here: connectedAppHere,
    apps: connectedApps,
    menu: ifRead(connectedAppMenu),
    chosen: answerIfAny(connectedAppChoice),
  },
  derive: ({ here, apps, menu, chosen }, { params: { app: wanted } }: IntegrationContext) => {
    if (!here) return read<VendorConnectedApp>({ state: 'not-installed' });
    const installed = (app: ConnectedAppRow, foundBy: FoundBy) =>
      read<VendorConnectedApp>({
        state: 'installed',
        app,
        foundBy,
        chosenFrom: foundBy === 'choice' ? apps : [],
      });
    const choice = apps.find(({ id }) => chosen !== null && sameId(id, chosen));
    if (choice) return installed(choice, 'choice');
    const itemOf = ({ id }: ConnectedAppRow) =>
      menu?.find(({ appId, developerName }) => appId !== null && developerName !== null && sameId(appId, id));
    const [named, ...others] = apps.filter((app) => {
      const item = itemOf(app);
      return item !== undefined && haveSameNames(item, wanted);
    });
    if (named && others.length === 0) return installed(named, 'api-name');
    const [only] = apps;
    // Another API name is another app, whatever its label.
    return only && apps.length === 1 && itemOf(only) === undefined
      ? installed(only, menu === null ? 'unsure' : 'label')
      : read<VendorConnectedApp>({ state: 'several', apps });
  },
  changes: {
    ...connectedAppChanges,
    at: (found) => (found.state === 'installed' ? found.app.changed : null),
  },
});
