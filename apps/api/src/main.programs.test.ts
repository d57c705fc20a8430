import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './testing/processes/free-port.ts';
import { scratch } from './testing/scratch.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

describe('the server process', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(scratch, 'orgready-'));
  });
  const running = new Set<ChildProcess>();
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const run = (env: Record<string, string>) => {
    // The path and nothing else: what the machine happens to set must not matter.
    const child = spawn(process.execPath, [main], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
    running.add(child);
    let output = '';
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const listening = new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          output += String(chunk);
          if (output.includes('"msg":"listening"')) resolve();
        });
      child.once('exit', () => reject(new Error(`The server ended: ${output}`)));
    });
    // Some tests start a server that never listens.
    listening.catch(() => {});
    return { process: child, ended, listening, output: () => output };
  };

  it('tells all faults of its configuration and ends, without a stack', async () => {
    const { ended, output } = run({ PORT: 'x', PUBLIC_URL: 'http://setup.example.com', LOG_LEVEL: 'loud' });
    expect(await ended).toBe(1);
    for (const name of ['PORT', 'PUBLIC_URL', 'LOG_LEVEL', 'AUDIT_KEY', 'SECRET_KEYS'])
      expect(output()).toContain(name);
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it('says in a line that its database cannot be opened', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { ended, output } = run({ DATABASE_URL: 'sqlite:./file/below.db' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^OrgReady cannot open its database: .+\n$/);
  });

  it('does not start with a database that is damaged, and names in a line what helps', async () => {
    const file = join(folder, 'damaged.db');
    const database = new DatabaseSync(file);
    database.exec('create table pages (content)');
    const insert = database.prepare('insert into pages values (?)');
    for (let row = 0; row < 20; row++) insert.run(new Uint8Array(5_000));
    database.close();
    for (const length of [50_000, 0]) {
      writeFileSync(file, readFileSync(file).subarray(0, length));
      const { ended, output } = run({ DATABASE_URL: `sqlite:${file}` });
      expect(await ended).toBe(1);
      expect(output()).toMatch(
        /^OrgReady cannot open its database: \S+damaged\.db is damaged \(.+\)\. "pnpm orgready restore" .+\n$/,
      );
    }
  });

  it('starts with nothing configured, keeps its key to itself, and ends with grace', async () => {
    const PORT = String(await freePort());
    const { process: child, ended, listening, output } = run({ PORT });
    await listening;
    expect((await fetch(`http://localhost:${PORT}/readyz`)).status).toBe(200);
    for (const kind of ['key', 'audit-key'])
      expect(statSync(join(folder, 'data', `orgready.db.${kind}`)).mode & 0o777).toBe(0o600);
    // A connection that is kept alive must not hold it up.
    await (await fetch(`http://localhost:${PORT}/healthz`)).text();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).toContain('"msg":"stopped"');
  });
});
