import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { allScenarios } from '../apps/api/src/testing/scenario.ts';
import { startScenarios } from '../apps/api/src/testing/simulator.ts';

const start = (env: Record<string, string>) =>
  spawn(process.execPath, [`${import.meta.dirname}/simulator.ts`], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('the program prints one line that tells where it listens and who can sign in, and ends on SIGTERM', async () => {
  const program = start({ PORT: '0', SCENARIO: 'integration/package-absent' });
  const output = text(program.stdout);
  const [line] = (await once(program.stdout, 'data')) as [Buffer];
  const announced = JSON.parse(String(line));
  expect(announced).toMatchObject({
    scenario: 'integration/package-absent',
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
  });
  expect(announced.users[0]).toEqual({ username: expect.any(String), password: expect.any(String) });
  expect((await fetch(`${announced.url}/services/data/`)).status).toBe(200);
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
  expect((await output).trim().split('\n')).toHaveLength(1);
});

test('the program names every fault of its settings at once', async () => {
  const program = start({
    PORT: 'x',
    ORIGIN: 'http://localhost/a',
    SCENARIO: 'no/such',
    CALLBACK_URLS: 'http://localhost/a,ftp://b',
  });
  const errors = text(program.stderr);
  expect(await once(program, 'exit')).toEqual([1, null]);
  expect((await errors).trim().split('\n')).toEqual([
    expect.stringContaining('PORT'),
    expect.stringContaining('SCENARIO'),
    expect.stringContaining('ftp://b'),
    expect.stringContaining('ORIGIN'),
  ]);
});

test('every scenario of every guide can be loaded, and its user can sign in to the first of its orgs', async () => {
  const simulator = await startScenarios();
  try {
    expect(allScenarios.length).toBeGreaterThan(100);
    for (const { name, scenario } of allScenarios) {
      simulator.reset(name);
      const { id } = simulator.token(scenario.user);
      expect(id).toContain(`/id/${scenario.orgs[0].id}`);
    }
  } finally {
    await simulator.close();
  }
});
