import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { moment } from './columns/moment.ts';
import { queryDescribed } from './object-describe.ts';

const object = 'ExtlClntAppPlcyCnfg';
const columns = [
  'Id',
  'ExternalClientApplicationId',
  'IsEnabled',
  'OauthPluginStatus',
  'CreatedDate',
  'LastModifiedDate',
] as const;

/** Whether each External Client App, and its OAuth part, is enabled (A 5.4). */
export const appStates = defineFact({
  id: 'app-states',
  reads: 'reads.appStates',
  requires: ['PermissionsExternalClientAppAdmin'],
  ...queryDescribed(object, columns, 'ExternalClientApplicationId'),
  shape: z.array(
    z.object({
      ExternalClientApplicationId: z.string(),
      IsEnabled: z.boolean().optional(),
      OauthPluginStatus: z.string().nullish(),
      CreatedDate: moment.nullish(),
      LastModifiedDate: moment.nullish(),
    }),
  ),
});
