import { flushCompileCache } from 'node:module';
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

/** Runs the product with its own guides, configured by the environment. */
export const start = async (): Promise<void> => {
  await serve(readConfigOrExit(), { guides });
  // Now, because a process that is killed keeps nothing.
  flushCompileCache();
};
