import type { ExternalClientAppRow } from './facts/external-client-apps.ts';
import { findVendorApp } from './facts/vendor-app.ts';
import type { IntegrationParams } from './params.ts';

interface Component {
  readonly externalClientApplication: string;
}

/**
 * Returns the component of the vendor's app; `unclear` if it can be that of another app; undefined for none. A reference occurs
 * with and without the namespace (A 5.3), and names are compared without case, as Salesforce does. One without a namespace can
 * name an app that was made in the org, unless the list of apps shows that there is none.
 * @param apps the apps of the org; null if they are not known.
 */
export const componentOfVendorApp = <C extends Component>(
  components: readonly C[],
  apps: readonly ExternalClientAppRow[] | null,
  wanted: IntegrationParams['app'],
): C | 'unclear' | undefined => {
  const name = wanted.developerName.toLowerCase();
  const named = (reference: string) =>
    components.find((one) => one.externalClientApplication.toLowerCase() === reference);
  const found = apps === null ? undefined : findVendorApp(apps, wanted);
  if (found === 'unclear') return 'unclear';
  const whole = wanted.namespace === null ? undefined : named(`${wanted.namespace.toLowerCase()}__${name}`);
  if (whole) return whole;
  const bare = named(name);
  if (bare === undefined) return undefined;
  const isOnly = apps?.filter(({ developerName }) => developerName.toLowerCase() === name).length === 1;
  return found !== undefined && isOnly ? bare : 'unclear';
};
