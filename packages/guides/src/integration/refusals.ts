import type { RefusalCause } from '../sign-in-refusals.ts';
import type { IntegrationParams } from './params.ts';

/** The step where a refused sign-in is put right, by what the refusal comes from. */
export const refusalsOf = ({ app }: IntegrationParams): Partial<Record<RefusalCause, string>> => {
  const policies = app.type === 'connected-app' ? 'app-policies' : 'app-policies-eca';
  return {
    ...(app.type === 'external-client-app'
      ? {
          'ec-app-not-found': 'install-package',
          'not-installed': 'install-package',
          generic: 'install-package',
        }
      : {}),
    'access-denied-by-policy': policies,
    blocked: policies,
    'no-policy': policies,
    denied: 'connect',
    'expired-code': 'connect',
  };
};
