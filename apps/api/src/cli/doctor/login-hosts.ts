import type { Config } from '../../config.ts';
import { reachHost } from '../../salesforce/reach-host.ts';
import { type Finding, failed, noted, type OtherClock, passed } from './finding.ts';

const salesforceOwn = ['https://login.salesforce.com', 'https://test.salesforce.com'];

/** Returns whether the hosts at which customers sign in answer us, and what their clocks show. */
export const examineLoginHosts = async (
  config: Config,
): Promise<{ readonly findings: readonly Finding[]; readonly clocks: readonly OtherClock[] }> => {
  const findings: Finding[] = [];
  const clocks: OtherClock[] = [];
  const urls = config.salesforceLoginUrl === null ? salesforceOwn : [config.salesforceLoginUrl];
  for (const [index, reached] of (await Promise.all(urls.map(reachHost(config)))).entries()) {
    const { host } = new URL(urls[index] ?? '');
    if ('problem' in reached) {
      findings.push(failed('login host', `${host} cannot be reached: ${reached.problem}`));
      continue;
    }
    if ('status' in reached) {
      const text = `${host} is reached, but answers ${reached.status}: nobody can sign in until it recovers`;
      findings.push(noted('login host', text));
      continue;
    }
    findings.push(passed('login host', `${host} answers in ${reached.milliseconds} ms`));
    if (reached.ahead !== undefined) clocks.push({ name: host, ahead: reached.ahead });
  }
  return { findings, clocks };
};
