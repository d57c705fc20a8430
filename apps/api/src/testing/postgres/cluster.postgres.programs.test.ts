import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { findPostgres } from '../../storage/backup/find-postgres.ts';
import { connect } from './cluster.ts';

const starter = `
  const { startCluster } = await import(${JSON.stringify(new URL('./cluster.ts', import.meta.url).href)});
  console.log(startCluster(process.argv[1]).folder);
  setInterval(() => undefined, 1000);
`;

describe.skipIf(inject('postgres') === null)("a run's PostgreSQL", () => {
  it('is stopped and removed when the run is killed', { timeout: 60_000 }, async () => {
    const programs = findPostgres() ?? '';
    const run = spawn(process.execPath, ['--input-type=module', '-e', starter, programs], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(run.stdout, 'data');
    const folder = String(line).trim();
    const client = await connect(folder);
    client.on('error', () => undefined);
    const pid = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
    expect(() => process.kill(pid, 0)).not.toThrow();
    run.kill('SIGKILL');
    while (existsSync(folder)) await pause(20);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
