import { readConfig } from './config.ts';
import { startSimulator } from './server.ts';

const read = readConfig(process.env);
if ('faults' in read) {
  for (const fault of read.faults) console.error(fault);
  process.exit(1);
}

const { callbackUrls, ...config } = read.config;
try {
  const simulator = await startSimulator({ ...config, ...(callbackUrls ? { callbackUrls } : {}) });
  // One line and no more: programs that start this one read it.
  console.log(JSON.stringify({ url: simulator.url, scenario: simulator.scenario, users: simulator.users() }));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
