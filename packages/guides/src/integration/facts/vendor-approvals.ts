import { read } from '../../model/derive.ts';
import { deriveFact, type Known } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import { type AppNames, haveSameNames } from '../app-names.ts';
import type { IntegrationContext } from '../context.ts';
import type { IntegrationParams } from '../params.ts';
import { connectedApps } from './connected-apps.ts';
import { externalClientApps } from './external-client-apps.ts';
import { type Approval, integrationAuthorizations } from './integration-authorizations.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorConnectedApp } from './vendor-connected-app.ts';

/**
 * How approvals are known to be of the vendor's app. `label`: some show no app, and the org has one app at most with their label.
 * `several`: the same, but the org has more. `unsure`: the same, but the apps of the org cannot be read.
 */
export interface VendorApprovals {
  readonly seen: readonly Pick<Approval, 'lastUsed' | 'uses'>[];
  readonly foundBy: 'app' | 'label' | 'several' | 'unsure';
}

/** What the org shows of the vendor's app. */
interface KnownApp {
  readonly id: string | null;
  /** How many apps have its label; null if they cannot be read. */
  readonly labeled: number | null;
}

/** Returns what the org shows of the vendor's app, from the lists that are read for its kind. */
const knownApp = ({ type, label }: IntegrationParams['app'], known: Known): KnownApp => {
  if (type === 'external-client-app') {
    const [app, apps] = [known.get(vendorApp), known.get(externalClientApps)];
    return {
      id: app.state === 'read' ? (app.value?.id ?? null) : null,
      labeled: apps.state === 'read' ? apps.value.filter((one) => one.label === label).length : null,
    };
  }
  const [app, apps] = [known.get(vendorConnectedApp), known.get(connectedApps)];
  const found = app.state === 'read' && app.value.state === 'installed' ? app.value : null;
  return {
    id: found?.app.id ?? null,
    labeled: apps.state === 'read' && found?.foundBy !== 'unsure' ? apps.value.length : null,
  };
};

/** Returns whether the app that an approval shows is the vendor's: by its id where that is known, else by its names. */
const isVendors = (app: NonNullable<Approval['app']>, id: string | null, wanted: AppNames): boolean =>
  id !== null && app.id !== null ? sameId(app.id, id) : haveSameNames(app, wanted);

/** The subject's approvals of the vendor's app. */
export const vendorApprovals = deriveFact<VendorApprovals>({
  id: 'vendor-approvals',
  after: [integrationAuthorizations, vendorApp, externalClientApps, vendorConnectedApp, connectedApps],
  derive: ({ params: { app: wanted } }: IntegrationContext, known) => {
    const approvals = known.get(integrationAuthorizations);
    if (approvals.state !== 'read') return approvals;
    const { id, labeled } = knownApp(wanted, known);
    const seen = approvals.value.filter(({ app }) => app === null || isVendors(app, id, wanted));
    if (seen.every(({ app }) => app !== null)) return read({ seen, foundBy: 'app' });
    if (labeled === null) return read({ seen, foundBy: 'unsure' });
    return read({ seen, foundBy: labeled > 1 ? 'several' : 'label' });
  },
});
