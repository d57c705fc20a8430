import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { appPolicyNames } from './app-policy-names.ts';

/** Metadata answers are text: numbers come as strings (A 8.3). */
const integer = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** The policy components themselves; only reading them tells to which app each belongs (A 5.3). */
export const appPolicyComponents = defineFact({
  id: 'app-policy-components',
  reads: 'reads.appPolicies',
  requires: [
    'Modify Metadata Through Metadata API Functions',
    'View all External Client Apps, view their settings, and edit their policies',
  ],
  after: [appPolicyNames],
  read: (_setup, known) => {
    const names = known.get(appPolicyNames);
    return names.state === 'read' && names.value.length > 0
      ? { via: 'metadata', type: 'ExtlClntAppOauthConfigurablePolicies', fullNames: names.value }
      : undefined;
  },
  shape: z.array(
    z.object({
      fullName: z.string(),
      externalClientApplication: z.string(),
      permittedUsersPolicyType: z.string().optional(),
      ipRelaxationPolicyType: z.string().optional(),
      refreshTokenPolicyType: z.string().optional(),
      refreshTokenValidityPeriod: integer.optional(),
      refreshTokenValidityUnit: z.string().optional(),
    }),
  ),
});
