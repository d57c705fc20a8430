import { headers } from '@orgready/shared/contract/headers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { watchStatements } from '../testing/crash/watch-statements.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { newConnectedCustomer, startWorld, type World } from '../testing/salesforce.ts';

/**
 * Statements cost most of the processor time of a request. These are the numbers of today: one more belongs to a reason, and
 * one kind less lowers them.
 */
describe.each(databases)('statements, begin and commit included, on %s', (_, open) => {
  const statements: string[] = [];
  let world: World;
  let browser: Browser;
  let setupId: string;
  beforeAll(async () => {
    const storage = await open((dialect) =>
      watchStatements(dialect, async (sql) => {
        statements.push(sql);
      }),
    );
    world = await startWorld({ storage });
    ({ browser, setupId } = await newConnectedCustomer(world));
  }, startTimeout);
  afterAll(() => world.close());

  /** Returns how many statements something takes, with everything that follows from it. */
  const count = async (work: () => Promise<unknown>): Promise<number> => {
    statements.length = 0;
    await work();
    await world.server.deps.verifier.idle();
    return statements.length;
  };
  const read = () => browser.call('getSetup', { params: { id: setupId } });

  it('of a document are at most 16, of a step 17, and of a document that has not changed 10', async () => {
    const { version, steps } = await read();
    expect(await count(read)).toBeLessThanOrEqual(16);
    const step = steps[2]?.id ?? '';
    expect(await count(() => browser.call('getStep', { params: { id: setupId, step } }))).toBeLessThanOrEqual(
      17,
    );
    const again = () =>
      browser.send(`${world.server.origin}/api/setups/${setupId}`, {
        headers: { [headers.version]: version },
      });
    expect((await again()).status).toBe(204);
    expect(await count(again)).toBeLessThanOrEqual(10);
  });

  it('of a verification with everything that follows are at most 112', async () => {
    const verify = () => browser.call('verify', { params: { id: setupId }, body: { step: null } });
    await count(verify);
    const taken = await count(verify);
    expect(taken).toBeLessThanOrEqual(112);
    // It did verify.
    expect(taken).toBeGreaterThan(40);
  });
});
