import type { ConnectedApp, ConnectedAppPolicy, OrgState } from '../org-state.ts';
import { recordId } from './record-id.ts';

/** A connected app as it stands in an org now: OAuth Usage and the app's own page change it. */
export interface OrgConnectedApp extends Omit<ConnectedApp, 'state' | 'blocked' | 'policy'> {
  readonly id: string;
  state: ConnectedApp['state'];
  blocked: boolean;
  policy: ConnectedAppPolicy;
  /** When it was installed or made here. */
  since: Date;
}

export const connectedAppIn = (orgId: string, app: ConnectedApp, since: Date): OrgConnectedApp => ({
  ...app,
  // Labels can be shared, also with an app of the same developer name from elsewhere.
  id: recordId('0H4', orgId, `${app.namespace ?? ''}__${app.developerName} ${app.consumerKey}`),
  blocked: app.blocked ?? false,
  since,
});

/** Only such an app has a `ConnectedApplication` row, and policies that count (A 3.4). */
export const isInstalled = ({ state }: OrgConnectedApp): boolean => state !== 'uninstalled';

/**
 * Which app a label of `authorizations` means: what Salesforce knows is the app itself. Of several with one label it is
 * the first.
 */
export const clientIdOf = (
  { connectedApps = [], installed, installing, available }: OrgState,
  label: string,
): string | undefined =>
  [...connectedApps, ...[...installed, ...installing, ...available].flatMap(({ app }) => app ?? [])].find(
    (app) => app.label === label,
  )?.consumerKey;
