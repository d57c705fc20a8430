import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { moment } from './columns/moment.ts';
import { queryDescribed } from './object-describe.ts';

const object = 'ExtlClntAppOauthPlcyCnfg';
const columns = [
  'Id',
  'ExternalClientApplicationId',
  'PermittedUsersPolicyType',
  'IpRelaxationPolicyType',
  'RefreshTokenPolicyType',
  'RefreshTokenValidityPeriod',
  'RefreshTokenValidityUnit',
  'RequiredSessionLevel',
  'PolicyAction',
  'CreatedDate',
  'LastModifiedDate',
] as const;

/**
 * The OAuth policies of every External Client App, from the data API: the Tooling API has the object only from about
 * v67 (A 5.4). The object is described first, because its columns differ between releases.
 */
export const appPolicyRecords = defineFact({
  id: 'app-policy-records',
  reads: 'reads.appPolicies',
  requires: ['PermissionsExternalClientAppAdmin'],
  ...queryDescribed(object, columns, 'ExternalClientApplicationId'),
  shape: z.array(
    z.object({
      ExternalClientApplicationId: z.string(),
      PermittedUsersPolicyType: z.string().nullish(),
      IpRelaxationPolicyType: z.string().nullish(),
      RefreshTokenPolicyType: z.string().nullish(),
      RefreshTokenValidityPeriod: z.number().nullish(),
      RefreshTokenValidityUnit: z.string().nullish(),
      RequiredSessionLevel: z.string().nullish(),
      PolicyAction: z.string().nullish(),
      CreatedDate: moment.nullish(),
      LastModifiedDate: moment.nullish(),
    }),
  ),
});
