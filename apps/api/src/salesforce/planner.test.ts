import type { Read } from '@orgready/guides/model/fact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentsNamed, listed, page, refused, scriptedOrg, soapFault } from '../testing/scripted-org.ts';
import { sendWave } from './planner.ts';
import { keyOf, type ReadAnswer } from './read-answer.ts';
import { SalesforceRefusal } from './refusal.ts';

const query = (soql: string): Read => ({ via: 'query', soql });
const get = (path: string): Read => ({ via: 'get', path });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const isQuery = (asked: string): boolean => asked.startsWith('SELECT');
const answerTo = (answers: ReadonlyMap<string, ReadAnswer>, read: Read) => answers.get(keyOf(read));
const reasonOf = (answer: ReadAnswer | undefined) =>
  answer && !answer.ok ? (answer.failure.code ?? answer.failure.reason) : 'read';

describe('one wave of reads', () => {
  it('asks every read once, gives each its own answer, and keeps to the limits of a composite', async () => {
    const anyRead = fc.oneof(
      fc.nat(40).map((n) => query(`SELECT A${n} FROM B`)),
      fc.nat(60).map((n) => get(`sobjects/A${n}/describe`)),
      fc.nat(12).map((n): Read => ({ via: 'tooling', soql: `SELECT T${n} FROM C` })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyRead, { maxLength: 60 }), async (reads) => {
        const org = scriptedOrg((asked) => (isQuery(asked) ? page([asked]) : { body: asked }));
        const answers = await sendWave(org.session, reads);
        const wanted = [...new Map(reads.map((read) => [keyOf(read), read])).values()];
        expect([...answers.keys()].toSorted()).toEqual(wanted.map(keyOf).toSorted());
        for (const read of wanted)
          expect(answerTo(answers, read)).toEqual({
            ok: true,
            value: read.via === 'get' ? `/${read.path}` : 'soql' in read ? [read.soql] : undefined,
          });
        for (const { asked } of org.calls) {
          expect(asked.length).toBeLessThanOrEqual(25);
          expect(asked.filter(isQuery).length).toBeLessThanOrEqual(5);
        }
        expect(org.calls.flatMap(({ asked }) => asked)).toHaveLength(wanted.length);
        // No fewer calls would do.
        const data = wanted.filter(({ via }) => via !== 'tooling');
        const queries = data.filter(({ via }) => via === 'query').length;
        const least =
          Math.max(Math.ceil(queries / 5), Math.ceil(data.length / 25)) +
          Math.ceil((wanted.length - data.length) / 5);
        expect(org.calls).toHaveLength(least);
      }),
      { numRuns: 60 },
    );
  });

  it('sends a read that is alone as a plain GET, unless its address would be too long', async () => {
    const org = scriptedOrg((asked) => (isQuery(asked) ? page([]) : { body: {} }));
    await sendWave(org.session, [query('SELECT Id FROM User'), query('SELECT Id FROM User')]);
    await sendWave(org.session, [query(`SELECT Id FROM User WHERE Id = '${'x'.repeat(12_000)}'`)]);
    expect(org.calls.map(({ composite }) => composite)).toEqual([false, true]);
  });

  it('asks nothing for nothing', async () => {
    const org = scriptedOrg(() => page([]));
    expect((await sendWave(org.session, [])).size).toBe(0);
    expect(org.calls).toEqual([]);
  });

  const locator = (n: number) => `/services/data/v66.0/query/01g0000-${n}`;
  /** A query of this many pages with one row each. */
  const pages = (count: number, broken?: number) =>
    scriptedOrg((asked) => {
      const n = Number(/01g0000-(\d+)$/.exec(asked)?.[1] ?? 0);
      if (n === broken) return refused(500, 'UNKNOWN_EXCEPTION');
      return page([n], n + 1 < count ? locator(n + 1) : undefined);
    });

  it('follows the pages of a query to the end', async () => {
    const org = pages(7);
    const answers = await sendWave(org.session, [query('SELECT Id FROM User'), get('x')]);
    expect(answerTo(answers, query('SELECT Id FROM User'))).toEqual({
      ok: true,
      value: [0, 1, 2, 3, 4, 5, 6],
    });
  });

  it('takes rows that are not all there for no rows at all', async () => {
    const read = query('SELECT Id FROM User');
    const outcome = async (org: ReturnType<typeof pages>) =>
      reasonOf(answerTo(await sendWave(org.session, [read]), read));
    expect(await outcome(pages(4, 2))).toBe('UNKNOWN_EXCEPTION');
    expect(await outcome(pages(50))).toBe('read');
    const endless = pages(1_000);
    expect(await outcome(endless)).toBe('UNEXPECTED_ANSWER');
    expect(endless.calls).toHaveLength(50);
  });

  it.each([
    [2_000, 'read'],
    [2_001, 'UNEXPECTED_ANSWER'],
  ])('F25: of %i rows at once makes: %s', async (count, outcome) => {
    const read = query('SELECT Id FROM User');
    const org = scriptedOrg(() => page(Array.from({ length: count }, (_, nth) => nth)));
    expect(reasonOf(answerTo(await sendWave(org.session, [read]), read))).toBe(outcome);
  });

  it.each([
    'https://evil.example/services/data/v66.0/query/01g-1',
    '//evil.example/services/data/v66.0/query/01g-1',
    '/services/data/v66.0/query/../sobjects',
    '/services/data/v66.0/query/01g-1?q=x',
    '/services/data/v66.0/query/01g-1@evil.example',
    '/services/data/v66.0/sobjects/User',
    '/secur/logout.jsp',
    '',
  ])('does not follow %s as the next page', async (next) => {
    const read = query('SELECT Id FROM User');
    const org = scriptedOrg(() => ({ body: { done: false, records: [], nextRecordsUrl: next } }));
    expect(reasonOf(answerTo(await sendWave(org.session, [read]), read))).toBe('UNEXPECTED_ANSWER');
    expect(org.calls).toHaveLength(1);
  });

  it('does not go round in circles when a page names itself as the next', async () => {
    const read = query('SELECT Id FROM User');
    const org = scriptedOrg(() => page([1], locator(1)));
    expect(reasonOf(answerTo(await sendWave(org.session, [read]), read))).toBe('UNEXPECTED_ANSWER');
    expect(org.calls).toHaveLength(2);
  });

  it('stops at nine tenths of the org’s requests, also between the pages of one query', async () => {
    let used = 0;
    const org = scriptedOrg(
      (asked) => page([asked], used < 95 ? locator(used) : undefined),
      () => `${used}/100`,
    );
    used = 89;
    const read = query('SELECT Id FROM User');
    used = 90;
    const answers = await sendWave(org.session, [read, { via: 'usage' }]);
    expect(reasonOf(answerTo(answers, read))).toBe('limit-low');
    expect(answerTo(answers, { via: 'usage' })).toEqual({ ok: true, value: { used: 90, max: 100 } });
    expect(org.calls).toHaveLength(1);
    const later = await sendWave(org.session, [get('x'), { via: 'metadataList', type: 'A' }]);
    expect([...later.values()].map(reasonOf)).toEqual(['limit-low', 'limit-low']);
    expect(org.calls).toHaveLength(1);
  });

  it('reads the usage from the answers there are, and asks for it only where there are none', async () => {
    const usage: Read = { via: 'usage' };
    const alone = scriptedOrg(() => ({ body: { DailyApiRequests: { Max: 100, Remaining: 60 } } }));
    expect(answerTo(await sendWave(alone.session, [usage]), usage)).toEqual({
      ok: true,
      value: { used: 40, max: 100 },
    });
    const beside = scriptedOrg(
      () => page([]),
      () => '7/100',
    );
    expect(answerTo(await sendWave(beside.session, [usage, query('SELECT Id FROM User')]), usage)).toEqual({
      ok: true,
      value: { used: 7, max: 100 },
    });
    expect(beside.calls).toHaveLength(1);
    const silent = scriptedOrg(() => ({ body: null }));
    expect(reasonOf(answerTo(await sendWave(silent.session, [usage]), usage))).toBe('not-readable-by-api');
  });

  it('reads at most ten components and lists at most three types in a call', async () => {
    const org = scriptedOrg((asked) => {
      const [, types = ''] = /^list (.*)$/.exec(asked) ?? [];
      const [, names = ''] = /: (.*)$/.exec(asked) ?? [];
      return asked.startsWith('list')
        ? listed(types.split(',').map((type) => ({ type, fullName: `one ${type}` })))
        : componentsNamed(names.split(','));
    });
    const names = many(23, (n) => `N${n}`);
    const metadata: Read = { via: 'metadata', type: 'ConnectedApp', fullNames: names };
    const lists = many(7, (n): Read => ({ via: 'metadataList', type: `T${n}` }));
    const answers = await sendWave(org.session, [metadata, ...lists]);
    expect(answerTo(answers, metadata)).toMatchObject({
      ok: true,
      value: names.map((fullName) => expect.objectContaining({ fullName })),
    });
    for (const [n, read] of lists.entries())
      expect(answerTo(answers, read)).toMatchObject({ ok: true, value: [{ fullName: `one T${n}` }] });
    const sizes = (kind: string) =>
      org.calls.flatMap(({ asked: [line = ''] }) => (line.startsWith(kind) ? [line.split(',').length] : []));
    expect(sizes('read').toSorted()).toEqual([10, 10, 3].toSorted());
    expect(sizes('list').toSorted()).toEqual([1, 3, 3]);
  });

  it('does not let one failing part spoil the others', async () => {
    const org = scriptedOrg((asked) => {
      if (asked === 'SELECT Bad FROM A') return refused(400, 'INVALID_FIELD');
      if (asked === '/sobjects/gone') return refused(404, 'NOT_FOUND');
      if (asked === '/sobjects/moved') return { status: 302, body: {} };
      if (asked.startsWith('read Broken')) return soapFault('UNKNOWN_EXCEPTION');
      if (asked.startsWith('list')) return asked.includes('NoSuch') ? soapFault('INVALID_TYPE') : listed([]);
      return isQuery(asked) ? page([1]) : { body: {} };
    });
    const reads: readonly (readonly [Read, string])[] = [
      [query('SELECT Bad FROM A'), 'INVALID_FIELD'],
      [query('SELECT Good FROM A'), 'read'],
      [get('sobjects/gone'), 'NOT_FOUND'],
      [get('sobjects/moved'), 'HTTP_302'],
      [get('there'), 'read'],
      [{ via: 'tooling', soql: 'SELECT Id FROM T' }, 'read'],
      [{ via: 'metadata', type: 'Broken', fullNames: ['A'] }, 'UNKNOWN_EXCEPTION'],
      [{ via: 'metadataList', type: 'Fine' }, 'read'],
      [{ via: 'metadataList', type: 'NoSuch' }, 'INVALID_TYPE'],
      [{ via: 'metadataList', type: 'AlsoFine' }, 'read'],
    ];
    const answers = await sendWave(
      org.session,
      reads.map(([read]) => read),
    );
    expect(reads.map(([read]) => reasonOf(answerTo(answers, read)))).toEqual(
      reads.map(([, wanted]) => wanted),
    );
  });

  it('gives every read of a call that broke the reason why', async () => {
    const org = scriptedOrg((asked) =>
      asked.includes('T') && asked.startsWith('SELECT T')
        ? page([])
        : new SalesforceRefusal({ reason: 'unreachable', code: 'CONNECTION_LOST' }),
    );
    const data = many(3, (n) => query(`SELECT A${n} FROM B`));
    const tooling: Read = { via: 'tooling', soql: 'SELECT T FROM C' };
    const answers = await sendWave(org.session, [...data, tooling]);
    expect(data.map((read) => reasonOf(answerTo(answers, read)))).toEqual(many(3, () => 'CONNECTION_LOST'));
    expect(reasonOf(answerTo(answers, tooling))).toBe('read');
  });

  it('never has more than five calls to one org under way', async () => {
    let now = 0;
    let most = 0;
    const org = scriptedOrg(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return componentsNamed(['A']);
    });
    await sendWave(
      org.session,
      many(20, (n): Read => ({ via: 'metadata', type: `T${n}`, fullNames: ['A'] })),
    );
    expect(most).toBe(5);
  });
});
