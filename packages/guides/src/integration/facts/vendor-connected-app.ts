import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import type { IntegrationContext } from '../context.ts';
import { connectedAppHere } from './connected-app-here.ts';
import { connectedAppMenu } from './connected-app-menu.ts';
import { type ConnectedAppRow, connectedApps } from './connected-apps.ts';

/** Id of the question that asks which of several apps with the same label is the vendor's. */
export const connectedAppChoice = 'connected-app';

export type VendorConnectedApp =
  /** `chosenFrom`: all apps with the label, if the admin had to choose. */
  | {
      readonly state: 'installed';
      readonly app: ConnectedAppRow;
      readonly chosenFrom: readonly ConnectedAppRow[];
    }
  /** Apps with the vendor's label, none of which is known to be the vendor's. */
  | { readonly state: 'several'; readonly apps: readonly ConnectedAppRow[] }
  | { readonly state: 'not-installed' };

/** The vendor's app: by label; among several, by developer name, or else by the admin's choice. */
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
    const named = apps.filter(({ id }) =>
      menu?.some((item) => item.appId !== null && sameId(item.appId, id) && isNamed(item, wanted)),
    );
    const choice = apps.find(({ id }) => chosen !== null && sameId(id, chosen));
    const app = choice ?? (apps.length === 1 ? apps[0] : named.length === 1 ? named[0] : undefined);
    return read<VendorConnectedApp>(
      app ? { state: 'installed', app, chosenFrom: choice ? apps : [] } : { state: 'several', apps },
    );
  },
});

interface Named {
  readonly developerName: string | null;
  readonly namespace: string | null;
}

const isNamed = (item: Named, wanted: Named): boolean =>
  item.developerName?.toLowerCase() === wanted.developerName?.toLowerCase() &&
  (item.namespace ?? '').toLowerCase() === (wanted.namespace ?? '').toLowerCase();
