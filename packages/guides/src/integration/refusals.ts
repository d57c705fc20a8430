import type { RefusalCause } from '../sign-in-refusals.ts';
import type { IntegrationParams } from './params.ts';

/** Returns the steps that fix refused sign-ins, by cause of the refusal. */
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
