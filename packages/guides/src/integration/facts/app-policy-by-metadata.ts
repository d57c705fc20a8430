import { z } from 'zod';
import { type AppPolicyValues, readPolicyValues, readSession } from '../../app-policy.ts';
import { deriveFrom, read, type Source } from '../../model/derive.ts';
import { appPolicyByQuery } from './app-policy-by-query.ts';
import { metadataByReference } from './metadata-by-reference.ts';

/** Parses a number, which Metadata returns as text (A 8.3). */
const integer = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const component = metadataByReference({
  id: 'app-policy',
  type: 'ExtlClntAppOauthConfigurablePolicies',
  reads: 'reads.appPolicies',
  requires: ['PermissionsModifyMetadata', 'PermissionsExternalClientAppAdmin'],
  row: z.object({
    fullName: z.string(),
    externalClientApplication: z.string(),
    permittedUsersPolicyType: z.string().optional(),
    ipRelaxationPolicyType: z.string().optional(),
    refreshTokenPolicyType: z.string().optional(),
    refreshTokenValidityPeriod: integer.optional(),
    refreshTokenValidityUnit: z.string().optional(),
    requiredSessionLevel: z.string().optional(),
    policyAction: z.string().optional(),
  }),
  unless: appPolicyByQuery,
});

const fact = deriveFrom({
  id: 'app-policy-of-component',
  from: { found: component },
  derive: ({ found }) =>
    read<AppPolicyValues | null>(
      found &&
        readPolicyValues({
          permittedUsers: found.permittedUsersPolicyType,
          ipRelaxation: found.ipRelaxationPolicyType,
          refreshToken: found.refreshTokenPolicyType,
          period: found.refreshTokenValidityPeriod,
          unit: found.refreshTokenValidityUnit,
          session: readSession(found.requiredSessionLevel, found.policyAction),
        }),
    ),
});

/** The vendor app's policy according to Metadata. */
export const appPolicyByMetadata: Source<AppPolicyValues> = { fact, isComplete: () => true };
