import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import type { IntegrationContext } from '../context.ts';

/**
 * The app's metadata, the only source of IP relaxation and of the refresh token policy's unit. Salesforce returns
 * nothing for an app that was installed from elsewhere (A 6.4).
 */
export const connectedAppComponent = defineFact({
  id: 'connected-app-component',
  reads: 'reads.connectedAppPolicies',
  requires: ['PermissionsModifyMetadata'],
  read: ({ params: { app } }: IntegrationContext) => ({
    via: 'metadata',
    type: 'ConnectedApp',
    fullNames: [app.namespace === null ? app.developerName : `${app.namespace}__${app.developerName}`],
  }),
  shape: z
    .array(
      z.object({
        fullName: z.string(),
        oauthPolicy: z
          .object({ ipRelaxation: z.string().optional(), refreshTokenPolicy: z.string().optional() })
          .optional(),
        sessionPolicy: z
          .object({ sessionLevel: z.string().nullish(), policyAction: z.string().nullish() })
          .nullish(),
      }),
    )
    .transform(([component]) =>
      component ? { ...component.oauthPolicy, sessionPolicy: component.sessionPolicy ?? null } : null,
    ),
});
