import { firstOf } from '../../model/derive.ts';
import { appStateByMetadata } from './app-state-by-metadata.ts';
import { appStateByQuery } from './app-state-by-query.ts';

/** Whether the vendor's app is enabled, from SOQL or else from Metadata; null if neither has a record of it. */
export const vendorAppState = firstOf('vendor-app-state', [appStateByQuery, appStateByMetadata]);
