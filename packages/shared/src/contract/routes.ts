import { asideRoutes } from './aside-routes.ts';
import { customerRoutes } from './customer-routes.ts';
import { staffRoutes } from './staff-routes.ts';

/**
 * Method and path of every endpoint. Separate from the schemas, so that a browser can call the API without loading
 * the validator.
 */
export const routes = { ...customerRoutes, ...asideRoutes, ...staffRoutes } as const;

export type Routes = typeof routes;
