import type { Config } from '../../config.ts';
import { type Finding, failed, noted, passed } from './finding.ts';

const patience = 10_000;

/** Returns whether OrgReady answers where browsers come back from Salesforce. */
export const examineCallback = async ({
  publicUrl,
}: Pick<Config, 'publicUrl'>): Promise<readonly Finding[]> => {
  const callback = `${publicUrl.origin}/oauth/callback`;
  const register = `${callback} has to be registered in the app, character by character`;
  try {
    const response = await fetch(`${publicUrl.origin}/readyz`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (response.status === 200 && text === 'ready\n') return [passed('callback', register)];
    return [
      failed(
        'callback',
        response.status === 503 && text === 'not ready\n'
          ? `OrgReady at ${publicUrl.origin} is not ready`
          : `something other than OrgReady answers at ${publicUrl.origin} (${response.status}); is the proxy right?`,
      ),
    ];
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    const reason = cause?.code ?? cause?.message ?? message;
    return [noted('callback', `${register}; nothing answers there now as seen from here (${reason})`)];
  }
};

/** Returns the same for each host of LINK_HOSTS. */
export const examineLinkHosts = async ({
  publicUrl,
  linkHosts,
}: Pick<Config, 'publicUrl' | 'linkHosts'>): Promise<readonly Finding[]> =>
  (
    await Promise.all(
      [...linkHosts.keys()].map((host) =>
        examineCallback({ publicUrl: new URL(`${publicUrl.protocol}//${host}`) }),
      ),
    )
  ).flat();
