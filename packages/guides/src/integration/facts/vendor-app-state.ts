import { firstOf } from '../../model/derive.ts';
import { appStateByMetadata } from './app-state-by-metadata.ts';
import { appStateByQuery } from './app-state-by-query.ts';

/** Whether the vendor's app is switched on: SOQL, else Metadata; null where neither shows a record of it. */
export const vendorAppState = firstOf('vendor-app-state', [appStateByQuery, appStateByMetadata]);
