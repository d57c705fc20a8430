import { eventStreams } from '@orgready/shared/contract/event-streams';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Browser } from './testing/browser.ts';
import { startTimeout } from './testing/databases.ts';
import { openEventStream } from './testing/event-stream.ts';
import { connect } from './testing/postgres/cluster.ts';
import { startTwoProcesses, type TwoProcesses } from './testing/processes/two-processes.ts';
import {
  answerRunsAs,
  comeBack,
  newTidewaterCustomer,
  openPerson,
  orgId,
  startSignIn,
} from './testing/salesforce.ts';

const cluster = inject('postgres') ?? '';
const patience = { timeout: 30_000, interval: 100 };

describe.skipIf(cluster === '')('T27: two processes behind a proxy', { timeout: 60_000 }, () => {
  let both: TwoProcesses;
  let database: pg.Client;
  beforeAll(async () => {
    both = await startTwoProcesses(cluster);
    database = await connect(cluster, new URL(both.databaseUrl).pathname.slice(1));
  }, startTimeout);
  afterAll(async () => {
    await database?.end();
    await both?.close();
  });

  const newCustomer = async () => {
    const customer = await newTidewaterCustomer({ server: both });
    await answerRunsAs(customer.browser, customer.setupId);
    return customer;
  };
  const read = (browser: Browser, id: string) => browser.call('getSetup', { params: { id } });
  /** Waits until nothing goes on in the setup, and nothing waits for a process to begin it. */
  const idle = (id: string) =>
    vi.waitFor(async () => {
      const open = await count(
        `select (select count(*) from deliveries join events on events.id = event_id where setup_id = $1)
           + (select count(*) from verifications where setup_id = $1 and state in ('waiting', 'running')) as count`,
        id,
      );
      expect(open).toBe(0);
    }, patience);
  /** Signs in, with every request but the callback sent to A, and confirms the org. */
  const newConnectedCustomer = async () => {
    const customer = await newCustomer();
    both.sendTo('a');
    const callback = await openPerson(both.simulator).signIn(
      await startSignIn(customer.browser, customer.setupId),
    );
    both.sendTo('b');
    const page = await comeBack(customer.browser, callback);
    both.sendTo('a');
    await customer.browser.call('confirmOrg', { params: { id: customer.setupId }, body: { orgId } });
    return { ...customer, page };
  };
  const openStream = (browser: Browser, id: string) =>
    openEventStream(browser, both.origin + eventStreams.setup.replace(':id', id));
  const count = async (query: string, ...values: string[]): Promise<number> =>
    Number((await database.query(query, values)).rows[0]?.count);
  const listeners = () =>
    count(
      "select count(*) from pg_stat_activity where application_name = 'orgready_changes' and datname = current_database()",
    );

  it('let a browser in through one that has opened its link at the other', async () => {
    both.sendTo('a');
    const { browser, setupId } = await newTidewaterCustomer({ server: both });
    both.sendTo('b');
    expect((await read(browser, setupId)).customer).toBe('Acme');
  });

  it('finish a sign-in that the other began, and lead a browser served in turns to the end', async () => {
    const { browser, setupId, page } = await newConnectedCustomer();
    expect(page.pathname).toBe(`/setups/${setupId}/org`);
    both.sendTo(undefined);
    await idle(setupId);
    await browser.call('attest', {
      params: { id: setupId },
      body: { checks: ['integration-connected'], name: 'Ada Lovelace', note: '' },
    });
    await vi.waitFor(async () => expect((await read(browser, setupId)).doneAt).not.toBeNull(), patience);
  });

  it('tell a stream at one what the other has changed', async () => {
    const { browser, setupId } = await newCustomer();
    both.sendTo('b');
    const stream = await openStream(browser, setupId);
    await stream.until('retry');
    both.sendTo('a');
    await answerRunsAs(browser, setupId, '005000000000001AAA');
    const { seq } = await read(browser, setupId);
    expect(await stream.until(`"seq":${seq}`)).toContain(setupId);
    stream.close();
  });

  it('stay ready when their listeners are cut off, and tell what happened meanwhile', async () => {
    const { browser, setupId } = await newCustomer();
    both.sendTo('b');
    const stream = await openStream(browser, setupId);
    await stream.until('retry');
    await vi.waitFor(async () => expect(await listeners()).toBe(2), patience);
    await database.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'orgready_changes' and datname = current_database()",
    );
    both.sendTo('a');
    await answerRunsAs(browser, setupId, '005000000000001AAA');
    expect(await Promise.all([both.readiness('a'), both.readiness('b')])).toEqual([200, 200]);
    const { seq } = await read(browser, setupId);
    expect(await stream.until(`"seq":${seq}`)).toContain(setupId);
    stream.close();
    await vi.waitFor(async () => expect(await listeners()).toBe(2), patience);
  });

  it('join a verification that the other one runs', async () => {
    const { browser, setupId } = await newConnectedCustomer();
    await idle(setupId);
    both.simulator.latency(300);
    const verify = async (at: 'a' | 'b') => {
      both.sendTo(at);
      return browser.call('verify', { params: { id: setupId }, body: { step: null } });
    };
    const { verificationId } = await verify('a');
    expect(await verify('b')).toMatchObject({ verificationId });
    both.simulator.latency(0);
    await idle(setupId);
    expect(
      await count('select count(*) from verifications where setup_id = $1 and state = $2', setupId, 'failed'),
    ).toBe(0);
  });

  it('do scheduled work in one of them at a time', async () => {
    await database.query(`
      create table runs (at timestamptz not null);
      create function note_run() returns trigger language plpgsql as
        $$ begin insert into runs values (clock_timestamp()); return new; end $$;
      create trigger note_run after update on jobs for each row
        when (new.name = 'retention' and new.lease_until > 0) execute function note_run();
    `);
    await vi.waitFor(
      async () => expect(await count('select count(*) from runs')).toBeGreaterThan(2),
      patience,
    );
    await database.query('drop trigger note_run on jobs');
    const { rows } = await database.query<{ gap: number | null }>(
      'select extract(epoch from at - lag(at) over (order by at))::float as gap from runs order by at',
    );
    const gaps = rows.flatMap(({ gap }) => (gap === null ? [] : [gap]));
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap).toBeGreaterThan(0.95);
  });

  it('leave nothing stuck when one is killed', async () => {
    const { browser, setupId } = await newConnectedCustomer();
    await idle(setupId);
    both.simulator.latency(500);
    both.sendTo('a');
    const cut = await browser.call('verify', { params: { id: setupId }, body: { step: null } });
    // It may wait for the pause after the verification before it: A has to be killed in the middle of it.
    await vi.waitFor(
      async () =>
        expect(
          await count(
            `select count(*) from verifications where setup_id = $1 and state = 'running' and started_seq > 0`,
            setupId,
          ),
        ).toBe(1),
      patience,
    );
    // Two things that A leaves behind: a verification under way, and what follows from an answer.
    await browser.call('answerQuestion', {
      params: { id: setupId, question: 'runs-as' },
      body: { answer: 'another' },
    });
    await both.kill('a');
    both.simulator.latency(0);
    both.sendTo('b');
    await idle(setupId);
    const { rows } = await database.query<{ state: string; id: string }>(
      `select id, state from verifications
       where setup_id = $1 and started_seq >= (select changed_seq from setups where id = $1)`,
      [setupId],
    );
    expect(rows).toContainEqual(expect.objectContaining({ state: 'finished' }));
    expect(rows.map(({ id }) => id)).not.toContain(cut.verificationId);
    await both.start('a');
    both.sendTo('a');
    expect((await read(browser, setupId)).verification).toBeNull();
  });

  it('T16: send an org at most five requests at once, and leave it alone together when it is away', async () => {
    const [one, two] = [await newConnectedCustomer(), await newConnectedCustomer()];
    const search = ({ browser, setupId }: typeof one, text: string) =>
      browser.call('searchChoices', {
        params: { id: setupId },
        body: { question: 'subject-user', text },
      });
    const asked = () => both.simulator.calls().filter(({ path }) => path.startsWith('/services/data/v'));
    for (const { setupId } of [one, two]) await idle(setupId);
    both.simulator.latency(200);
    let most = 0;
    const look = setInterval(() => {
      most = Math.max(most, asked().filter(({ status }) => status === null).length);
    }, 10);
    both.sendTo(undefined);
    const found = await Promise.all(
      [one, two].flatMap((customer) =>
        // Searches for the same text share what is read.
        ['an', 'ana', 'en', 'in', 'on', 'un'].map((text) => search(customer, text)),
      ),
    );
    clearInterval(look);
    both.simulator.latency(0);
    expect(found).toHaveLength(12);
    expect(most).toBeGreaterThan(1);
    // Five each without what they share.
    expect(most).toBeLessThanOrEqual(5);
    // What A has learned, B heeds.
    both.simulator.faults([{ kind: '503', path: '^/services/', count: 1_000 }]);
    both.sendTo('a');
    // Five faults in a row are what an org is allowed.
    const texts = ['ar', 'er', 'ir', 'or', 'ur', 'yr'];
    const refused = await Promise.allSettled(texts.map((text) => search(one, text)));
    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set(['rejected']));
    const sent = asked().length;
    both.sendTo('b');
    await two.browser.call('verify', { params: { id: two.setupId }, body: { step: null } });
    await idle(two.setupId);
    expect(asked()).toHaveLength(sent);
    const { steps } = await read(two.browser, two.setupId);
    const reasons = new Set(steps.flatMap(({ checks }) => checks.map(({ reason }) => reason)));
    expect(reasons).toContain('unreachable');
  });
});
