import { type Config, ConfigError, readConfig } from '../config.ts';
import { type Command, exitCodes } from './command.ts';
import { examineCallback, examineLinkHosts } from './doctor/callback.ts';
import { examineClock } from './doctor/clock.ts';
import { examineDatabase } from './doctor/database.ts';
import { type Finding, failed, passed } from './doctor/finding.ts';
import { examineIssuer } from './doctor/issuer.ts';
import { examineKeys } from './doctor/keys.ts';
import { examineLoginHosts } from './doctor/login-hosts.ts';

const examine = async (config: Config): Promise<readonly Finding[]> => {
  // The clock is compared with what the others learn of the time elsewhere.
  const [database, logins] = await Promise.all([examineDatabase(config), examineLoginHosts(config)]);
  return [
    ...database.findings,
    ...(database.keys === undefined ? [] : examineKeys(config, database.keys)),
    ...logins.findings,
    ...examineClock([...database.clocks, ...logins.clocks]),
    ...(await examineIssuer(config)),
    ...(await examineCallback(config)),
    ...(await examineLinkHosts(config)),
  ];
};

const marks = { passed: 'ok', noted: 'note', failed: 'WRONG' } as const;

const lineOf = ({ about, outcome, text }: Finding): string =>
  `${marks[outcome].padEnd(5)}  ${about.padEnd(13)}  ${text}`;

export const doctor: Command = {
  summary:
    'checks configuration, database, keys, login hosts, clock, identity provider and callback address, a line each',
  details: ['Reads only: it changes neither the database nor the keys, and signs in nowhere.'],
  async run({ env, print }) {
    const findings: Finding[] = [];
    try {
      const config = readConfig(env);
      findings.push(passed('configuration', `complete; served at ${config.publicUrl.origin}`));
      findings.push(...(await examine(config)));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      findings.push(...error.faults.map((fault) => failed('configuration', fault)));
    }
    for (const finding of findings) print(lineOf(finding));
    return findings.some(({ outcome }) => outcome === 'failed') ? exitCodes.wrong : exitCodes.ok;
  },
};
