import { createClient } from '@orgready/shared/contract/client';
import { staffRoutes } from '@orgready/shared/contract/staff-routes';
import { fetchFromProduct } from './api.ts';

/** Calls the API for staff on the same origin as this page. */
export const staffApi = createClient(staffRoutes, '', fetchFromProduct);
