import { mostImported } from '@orgready/shared/contract/import-columns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, newSetup, openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';

describe.each(databases)('a file of setups, on %s,', (_, open) => {
  let server: TestServer;
  let browser: Browser;
  let person: { readonly id: string; readonly name: string; readonly email: string };
  let blueprintId: string;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
    ({ browser, person } = await openStaffAs(server, 'csm'));
    const { setupId } = await newSetup(server);
    const staff = openStaff(server);
    ({ blueprintId } = await staff.call('getSetupSummary', { params: { id: setupId } }));
  }, startTimeout);
  afterAll(() => server.close());

  const preview = (csv: string) => browser.call('previewSetupsImport', { body: { csv } });
  const faultsIn = async (csv: string) =>
    (await preview(csv)).rows.flatMap(({ line, faults }) =>
      faults.map(({ path, code }) => `${line} ${path} ${code}`),
    );
  const send = (csv: string, key = csv) =>
    request(browser, server, 'importSetups', {
      raw: JSON.stringify({ csv }),
      headers: { 'idempotency-key': Buffer.from(key).toString('hex').slice(0, 200) },
    });
  const customers = async () =>
    (await browser.call('listSetups', { query: {} })).setups.map(({ customer }) => customer).sort();

  it('becomes one setup for each row, once, with what is preset for those left empty', async () => {
    const csv = [
      'Customer,Blueprint,Environment,Assignee,Due date,Language,Link days,Expected org',
      `"Bright, & Sons",${blueprintId},Sandbox,${person.email.toUpperCase()},2027-02-28,en,7,00D000000000001`,
      `Cedar,${blueprintId},,,,,,`,
      `Dune,${blueprintId},production,nobody,,,,`,
      ',,,,,,,',
    ].join('\r\n');
    const { fault, rows } = await preview(csv);
    expect(fault).toBeNull();
    expect(rows.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, []],
      [4, []],
    ]);
    expect(rows[1]?.values).toMatchObject({ customer: 'Cedar', assignee: person.name });
    const before = await customers();
    const first = await send(csv);
    expect(first.status).toBe(201);
    expect((await send(csv)).text).toBe(first.text);
    expect(await customers()).toEqual([...before, 'Bright, & Sons', 'Cedar', 'Dune'].sort());
    const { setups } = JSON.parse(first.text) as { setups: { id: string }[] };
    const read = await Promise.all(
      setups.map(({ id }) => browser.call('getSetupSummary', { params: { id } })),
    );
    expect(read).toMatchObject([
      { environment: 'sandbox', assigneeId: person.id, dueOn: '2027-02-28', linkDays: 7 },
      { environment: null, assigneeId: person.id, linkDays: 30, expectedOrg: null },
      { environment: 'production', assigneeId: null },
    ]);
    expect(read[0]?.expectedOrg).toBe('00D000000000001EAA');
  });

  it('creates nothing if anything is wrong, and shows every fault by row and column', async () => {
    const csv = [
      'customer;blueprint;environment;assignee;due-date;language;link_days;expected org',
      `Elm;${blueprintId};;;;;;`,
      ';No such;moon;stranger@vendor.example;2027-02-30;xx;91;https://evil.example',
      `Elm;${blueprintId.toUpperCase()};;;soon;;many;nowhere;too much`,
      `${'x'.repeat(121)};;;;;;;`,
      `a\u202Eb;${blueprintId};;;;;;`,
    ].join('\n');
    expect((await faultsIn(csv)).toSorted()).toEqual([
      '3 assignee not-an-option',
      '3 blueprint not-an-option',
      '3 customer empty',
      '3 dueOn wrong-format',
      '3 environment not-an-option',
      '3 expectedOrg wrong-format',
      '3 linkDays too-large',
      '3 locale not-an-option',
      '4  invalid',
      '4 customer repeated',
      '4 dueOn wrong-format',
      '4 expectedOrg wrong-format',
      '4 linkDays wrong-type',
      '5 blueprint empty',
      '5 customer too-long',
      '6 customer hidden-character',
    ]);
    const before = await customers();
    const { status, text } = await send(csv);
    expect(status).toBe(400);
    expect(JSON.parse(text).faults).toContainEqual({ path: 'rows.3.customer', code: 'empty' });
    expect(await customers()).toEqual(before);
  });

  it.each<[string, string, object]>([
    ['nothing but its headings', 'customer,blueprint\n', { code: 'no-rows' }],
    ['only spaces', ' \n ', { code: 'no-rows' }],
    ['a heading that is none', 'customer,blueprint,__proto__\na,b,c', { code: 'unknown-column' }],
    ['a heading twice', 'customer,Customer,blueprint\na,b,c', { code: 'repeated-column' }],
    ['no blueprints', 'customer\na', { code: 'missing-column', column: 'blueprint' }],
    ['a quotation mark that is never closed', 'customer,blueprint\n"a,b\nc,d', { code: 'not-csv' }],
    ['text after a closed quotation mark', 'customer,blueprint\n"a"b,c', { code: 'not-csv', line: 2 }],
    ['a row without an end', `customer,blueprint\n"${'x'.repeat(9000)}`, { code: 'not-csv' }],
    [
      'too many rows',
      `customer,blueprint\n${'a,b\n'.repeat(mostImported + 1)}`,
      { code: 'too-many-rows', limit: mostImported },
    ],
  ])('is refused as a whole with %s', async (_what, csv, fault) => {
    expect(await preview(csv)).toMatchObject({ fault, rows: [] });
    expect((await send(csv)).code).toBe('invalid-request');
  });

  it('reads a language of messages by its tag or its own name, and shows the name', async () => {
    const typed = ['DE', 'français', 'pt_br', 'Español', ''];
    const csv = `customer,blueprint,language\n${typed.map((each, nth) => `Lang ${nth},${blueprintId},${each}`).join('\n')}`;
    const { rows } = await preview(csv);
    expect(rows.map(({ values, faults }) => [values.locale, faults.length])).toEqual([
      ['Deutsch', 0],
      ['Français', 0],
      ['Português (Brasil)', 0],
      ['Español', 0],
      ['', 0],
    ]);
    expect((await send(csv)).status).toBe(201);
    const { setups } = await browser.call('listSetups', { query: { search: 'Lang' } });
    expect(setups.map(({ locale }) => locale).toSorted()).toEqual(['de', 'en', 'es', 'fr', 'pt-BR']);
  });

  it('keeps the apostrophe of a spreadsheet out of a name that looks like a formula', async () => {
    const csv = `\uFEFFcustomer\tblueprint\n"'=HYPERLINK(""x"")"\t${blueprintId}`;
    const { rows } = await preview(csv);
    expect(rows).toMatchObject([{ values: { customer: '=HYPERLINK("x")' }, faults: [] }]);
  });

  it('is not read with a character that cannot be stored, or if it is too large', async () => {
    const faults = async (csv: string) =>
      JSON.parse((await send(csv, csv.slice(0, 20))).text).faults as { code: string }[];
    expect(await faults('customer,blueprint\na\0b,c')).toMatchObject([{ code: 'nul-character' }]);
    expect(await faults('x'.repeat(256 * 1024 + 1))).toMatchObject([{ code: 'too-long' }]);
  });

  it('names the ids of two blueprints that have one name', async () => {
    const { blueprintId: other } = await openStaff(server).call('getSetupSummary', {
      params: { id: (await newSetup(server)).setupId },
    });
    const { blueprints } = await browser.call('listBlueprints', {});
    const { rows } = await preview(`customer,blueprint\nFir,${blueprints[0]?.name}`);
    expect(rows[0]?.faults).toMatchObject([{ path: 'blueprint', code: 'not-an-option' }]);
    expect(JSON.stringify(rows[0]?.faults)).toContain(other);
  });

  it(
    'of the largest size is created in one go',
    async () => {
      const rows = Array.from(
        { length: mostImported },
        (_none, place) => `Gale ${place} Works,${blueprintId}`,
      );
      expect((await send(`customer,blueprint\n${rows.join('\n')}`)).status).toBe(201);
      const { setups } = await browser.call('listSetups', { query: { search: 'gale 199' } });
      expect(setups).toHaveLength(1);
    },
    startTimeout,
  );
});
