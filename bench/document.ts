import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialectOf } from '../apps/api/src/storage/database.ts';
import { createSealer } from '../apps/api/src/storage/seal.ts';
import { openStorage } from '../apps/api/src/storage/storage.ts';
import type { Browser } from '../apps/api/src/testing/browser.ts';
import { enterScenario } from '../apps/api/src/testing/scenario-document.ts';
import { startServer, type TestServer } from '../apps/api/src/testing/server.ts';
import { startScenarios } from '../apps/api/src/testing/simulator.ts';
import { storedBytes } from '../apps/api/src/testing/stored-bytes.ts';
import { wideScenario } from '../apps/api/src/testing/wide-org.ts';
import { median, round } from './figures.ts';

const objects = 60;
const fields = 100;
const nameLength = 24;
const runs = 9;
const returns = 10;
/** Longer than the least time between two verifications. */
const betweenReturns = 60_000;

interface Answer {
  /** Of the body, before compression. */
  readonly bytes: number;
  /** Of the head, as lines. */
  readonly head: number;
  readonly milliseconds: number;
  readonly text: string;
}

const get = async (browser: Browser, url: string, version?: string): Promise<Answer> => {
  const started = performance.now();
  const response = await browser.send(url, {
    headers: {
      'accept-encoding': 'identity',
      ...(version === undefined ? {} : { 'orgready-version': version }),
    },
  });
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const head = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 17);
  return { bytes: Buffer.byteLength(text), head, milliseconds, text };
};

const timed = async (work: () => Promise<Answer>): Promise<Answer> => {
  const answers: Answer[] = [];
  for (let run = 0; run < runs; run += 1) answers.push(await work());
  const [last] = answers.slice(-1);
  if (!last) throw new Error('Nothing was asked');
  return { ...last, milliseconds: median(answers.map(({ milliseconds }) => milliseconds)) };
};

/** Returns the bytes that ten returns to the tab add to the database, by table, while nothing changes in the org. */
const returnTenTimes = async (
  server: TestServer,
  browser: Browser,
  setupId: string,
  file: string,
): Promise<ReadonlyMap<string, number>> => {
  const verify = async () => {
    server.pass(betweenReturns);
    await browser.call('verify', { params: { id: setupId }, body: { step: null } });
    await server.deps.verifier.idle();
  };
  // The first one after the sign-in may still find what that one could not.
  await verify();
  const before = storedBytes(file);
  for (let time = 0; time < returns; time += 1) await verify();
  return new Map(
    [...storedBytes(file)]
      .map(([table, bytes]) => [table, bytes - (before.get(table) ?? 0)] as const)
      .filter(([, bytes]) => bytes !== 0),
  );
};

/**
 * The document of a setup of 60 objects with 100 fields each, one of its steps, and what asking again and coming back cost.
 * Ends with one JSON line.
 */
export const benchDocument = async (): Promise<void> => {
  const scenario = wideScenario(objects, fields, 'integration/custom-profile', nameLength);
  const simulator = await startScenarios({ scenario: 'integration/custom-profile' });
  simulator.load(scenario.orgs);
  const folder = await mkdtemp(join(tmpdir(), 'orgready-bench-'));
  const file = join(folder, 'bench.db');
  const storage = await openStorage(dialectOf(`sqlite:${file}`), createSealer([randomBytes(32)]));
  const server = await startServer({ storage, salesforce: simulator.url });
  try {
    const { browser, setupId } = await enterScenario(server, simulator, scenario);
    const address = `${server.origin}/api/setups/${setupId}`;
    const document = await timed(() => get(browser, address));
    const { version, steps } = JSON.parse(document.text) as { version: string; steps: { id: string }[] };
    const repeat = await timed(() => get(browser, address, version));
    const pages = [];
    for (const { id } of steps) pages.push({ id, ...(await get(browser, `${address}/steps/${id}`)) });
    const largest = pages.toSorted((a, b) => b.bytes - a.bytes);
    const [step = { id: '', bytes: 0 }] = largest;
    const stepAgain = await timed(() => get(browser, `${address}/steps/${step.id}`));
    const added = await returnTenTimes(server, browser, setupId, file);
    const tenReturnsBytes = [...added.values()].reduce((sum, bytes) => sum + bytes, 0);

    console.log(`${objects} objects x ${fields} fields, API names of ${nameLength} characters`);
    const row = (what: string, bytes: number, milliseconds?: number) =>
      console.log(
        `  ${what.padEnd(34)} ${String(bytes).padStart(9)} bytes` +
          (milliseconds === undefined ? '' : `  ${milliseconds.toFixed(1).padStart(7)} ms`),
      );
    row('the document', document.bytes, document.milliseconds);
    row('asked again, head and body', repeat.bytes + repeat.head, repeat.milliseconds);
    row(`the largest step (${step.id})`, step.bytes, stepAgain.milliseconds);
    for (const { id, bytes } of largest.slice(1, 4)) row(`  then ${id}`, bytes);
    row('ten returns to the tab', tenReturnsBytes);
    for (const [table, bytes] of added) row(`  of these in ${table}`, bytes);
    console.log(
      JSON.stringify({
        documentBytes: document.bytes,
        stepBytes: step.bytes,
        repeatBytes: repeat.bytes + repeat.head,
        tenReturnsBytes,
        documentMs: round(document.milliseconds, 1),
      }),
    );
  } finally {
    await server.close();
    await simulator.close();
    await rm(folder, { recursive: true });
  }
};
