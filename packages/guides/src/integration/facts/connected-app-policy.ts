import {
  type AppPolicyValues,
  type RequiredSession,
  readPolicyValues,
  readSession,
} from '../../app-policy.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { connectedAppChanges } from '../app-changes.ts';
import { connectedAppComponent } from './connected-app-component.ts';
import type { ConnectedAppRow } from './connected-apps.ts';
import { connectedAppChoice, vendorConnectedApp } from './vendor-connected-app.ts';

export type ConnectedAppPolicy =
  | (AppPolicyValues & { readonly installed: true; readonly app: ConnectedAppRow })
  | { readonly installed: false };

/** Returns the refresh token policy according to SOQL: no limit, immediately, or a number without its unit (A 6.1). */
const refreshTokenOf = ({ refreshTokenPeriod, byInactivity }: ConnectedAppRow): string => {
  if (refreshTokenPeriod === null) return 'Infinite';
  if (refreshTokenPeriod === 0) return 'Zero';
  return byInactivity ? 'SpecificInactivity' : 'SpecificLifetime';
};

interface SessionPolicy {
  readonly sessionLevel?: string | null | undefined;
  readonly policyAction?: string | null | undefined;
}

/** Returns what the app demands of sessions. Without Metadata only whether there is a policy is known (A 6.1). */
const sessionOf = (app: ConnectedAppRow, policy: SessionPolicy | null | undefined): RequiredSession => {
  if (!app.hasSessionPolicy) return { level: 'none', action: null };
  return (
    readSession(policy?.sessionLevel ?? undefined, policy?.policyAction) ?? { level: 'policy', action: null }
  );
};

/** Parses Metadata's form `specific_inactivity:30:DAYS`. */
const readMetadataPolicy = (text: string) => {
  const [name = '', period, unit] = text.split(':');
  return {
    refreshToken: name.replaceAll('_', ''),
    period: period !== undefined && /^\d{1,9}$/.test(period) ? Number(period) : null,
    unit: unit ?? null,
  };
};

/**
 * The policies of the vendor's connected app: Permitted Users from SOQL, the others from Metadata if it shows the
 * app; null if neither does. If there are several apps, the admin first chooses one.
 */
export const connectedAppPolicy = deriveFrom({
  id: 'connected-app-policy',
  from: { found: vendorConnectedApp, component: ifRead(connectedAppComponent) },
  derive: ({ found, component }) => {
    if (found.state === 'several') return { state: 'unasked', question: connectedAppChoice };
    if (found.state === 'not-installed') return read<ConnectedAppPolicy>({ installed: false });
    const { app } = found;
    return read<ConnectedAppPolicy>({
      installed: true,
      app,
      ...readPolicyValues({
        permittedUsers: app.adminApproved ? 'AdminApprovedPreAuthorized' : 'AllSelfAuthorized',
        ipRelaxation: component?.ipRelaxation,
        session: sessionOf(app, component?.sessionPolicy),
        ...(component?.refreshTokenPolicy === undefined
          ? { refreshToken: refreshTokenOf(app), period: app.refreshTokenPeriod, unit: null }
          : readMetadataPolicy(component.refreshTokenPolicy)),
      }),
    });
  },
  changes: {
    ...connectedAppChanges,
    compared: (policy) =>
      policy.installed && policy.ipRelaxation !== null
        ? [policy.permittedUsers, policy.ipRelaxation, policy.refreshToken]
        : null,
  },
});
