import type { FixedIn } from '../model/guide.ts';
import type { IntegrationParams } from './params.ts';

const always: FixedIn = {
  'api-access': ['edition'],
  'sign-in': ['connect'],
  user: ['integration-user', 'user'],
  license: ['assignment', 'user'],
  permissions: ['system-permissions-set', 'system-permissions'],
  objects: ['object-permissions', 'object-access'],
  fields: ['object-permissions', 'field-access'],
  events: ['extra-permissions'],
  connection: ['connect-integration'],
};

/** Returns the steps that fix what an error is about. */
export const fixedIn = ({ app }: IntegrationParams): FixedIn =>
  app.type === 'connected-app'
    ? {
        ...always,
        'app-here': ['token-policy'],
        'app-policies': ['token-policy'],
        'app-blocked': ['app-policies'],
        'app-approval': ['app-policies'],
      }
    : {
        ...always,
        install: ['install-package'],
        'app-policies': ['app-policies-eca'],
        'app-blocked': ['app-policies-eca'],
        'app-approval': ['app-policies-eca'],
      };
