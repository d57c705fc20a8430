import { guides } from '@orgready/guides';
import { type Config, ConfigError, readConfig } from './config.ts';
import { exitWith, serve } from './serve.ts';

const readConfigOrExit = (): Config => {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return exitWith([
      'OrgReady cannot start with this configuration:',
      ...error.faults.map((fault) => `  ${fault}`),
    ]);
  }
};

await serve(readConfigOrExit(), { guides });
