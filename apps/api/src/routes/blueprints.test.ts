import { guides } from '@orgready/guides';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { guideWith } from '../testing/guide.ts';
import { sampleBlueprint, sampleParams } from '../testing/integration.ts';
import { startServer, type TestServer } from '../testing/server.ts';

/** A guide that signs in through the deployment's own app. */
const appless = guideWith({ id: 'appless' });
const offered = [...guides.filter(({ id }) => id === 'integration'), appless];
const applessBlueprint = { ...sampleBlueprint, guide: 'appless', params: {}, consumerSecret: null };

describe.each(databases)('a blueprint, on %s,', (_name, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open(), guides: offered });
  }, startTimeout);
  afterAll(() => server.close());

  const call = async (name: 'createBlueprint' | 'saveBlueprint', body: unknown, id?: string) => {
    const { code, text } = await request(openStaff(server), server, name, {
      raw: JSON.stringify(body),
      ...(id === undefined ? {} : { params: { id } }),
    });
    return { code, faults: JSON.parse(text).faults };
  };

  it('is archived: no new setups are made from it, those that there are go on, and it is restored', async () => {
    const staff = openStaff(server);
    const customer = await newCustomer(server);
    const summary = await staff.call('getSetupSummary', { params: { id: customer.setupId } });
    const params = { id: summary.blueprintId };
    const archivedAt = async () =>
      (await staff.call('listBlueprints', {})).blueprints.find(({ id }) => id === params.id)?.archivedAt;
    expect(await archivedAt()).toBeNull();
    await staff.call('archiveBlueprint', { params });
    await staff.call('archiveBlueprint', { params });
    expect(await archivedAt()).toBe(server.now());

    const create = () => {
      const raw = JSON.stringify({ blueprintId: params.id, customer: 'Late' });
      return request(staff, server, 'createSetup', { raw });
    };
    expect((await create()).code).toBe('blueprint-archived');
    const csv = `customer,blueprint\nLate,${params.id}`;
    const { rows } = await staff.call('previewSetupsImport', { body: { csv } });
    expect(rows[0]?.faults).toMatchObject([{ path: 'blueprint', code: 'not-an-option' }]);
    const before = await customer.browser.call('getSetup', { params: { id: customer.setupId } });
    expect(before.blueprint.name).toBe(summary.blueprintName);
    // A version that is saved meanwhile brings nothing back.
    await staff.call('saveBlueprint', { params, body: { ...sampleBlueprint } });
    expect((await create()).code).toBe('blueprint-archived');

    await staff.call('restoreBlueprint', { params });
    expect(await archivedAt()).toBeNull();
    expect((await create()).status).toBe(201);
    const missing = { params: { id: 'nowhere' } };
    expect((await request(staff, server, 'archiveBlueprint', missing)).code).toBe('not-found');
    const events = (await server.storage.events.list(null)).filter(
      ({ detail }) => detail.blueprint === params.id,
    );
    expect(events.map(({ kind }) => kind).filter((kind) => /archived|restored/.test(kind))).toEqual([
      'blueprint-archived',
      'blueprint-restored',
    ]);
  });

  it('is listed in its newest version, while setups stay with the version they were made from', async () => {
    const staff = openStaff(server);
    const customer = await newCustomer(server);
    const getSetup = () => customer.browser.call('getSetup', { params: { id: customer.setupId } });
    const before = await getSetup();
    const [made] = (await staff.call('listBlueprints', {})).blueprints;
    const id = made?.id ?? '';
    expect(made).toMatchObject({ version: 1, guide: 'integration', name: 'Brightpath' });
    expect(made?.setups).toEqual([{ version: 1, count: 1 }]);

    const party = { ...sampleBlueprint.party, name: 'Brightpath GmbH', returnUrl: null };
    const params = { ...sampleParams, name: 'Brightpath 2' };
    const saved = await staff.call('saveBlueprint', {
      params: { id },
      body: { ...sampleBlueprint, params, party },
    });
    expect(saved).toMatchObject({ id, version: 2, name: 'Brightpath 2', party });
    const listed = (await staff.call('listBlueprints', {})).blueprints.filter((each) => each.id === id);
    expect(listed.map(({ version }) => version)).toEqual([2]);
    expect(listed[0]?.setups).toEqual([{ version: 1, count: 1 }]);

    const after = await getSetup();
    expect({ party: after.party, blueprint: after.blueprint, steps: after.steps }).toEqual({
      party: before.party,
      blueprint: before.blueprint,
      steps: before.steps,
    });
    const next = await staff.call('createSetup', { body: { blueprintId: id, customer: 'Later' } });
    expect(next).toMatchObject({ blueprintId: id, blueprintVersion: 2, blueprintName: 'Brightpath 2' });
    await staff.call('createSetup', { body: { blueprintId: id, customer: 'Last' } });
    const [used] = (await staff.call('listBlueprints', {})).blueprints;
    expect(used?.setups).toEqual([
      { version: 1, count: 1 },
      { version: 2, count: 2 },
    ]);
    const { setups } = await staff.call('listSetups', {});
    expect(setups.find((each) => each.id === customer.setupId)).toMatchObject({
      blueprintVersion: 1,
      blueprintName: 'Brightpath',
    });
  });

  it('keeps the secret of the version before unless another one or none is given', async () => {
    const staff = openStaff(server);
    const { blueprints } = server.storage;
    const { id } = await staff.call('createBlueprint', {
      body: { ...sampleBlueprint, consumerSecret: 'first' },
    });
    const save = (more: object) =>
      staff.call('saveBlueprint', { params: { id }, body: { ...sampleBlueprint, ...more } });
    await save({});
    await save({ consumerSecret: 'second' });
    await save({ consumerSecret: null });
    const secrets = await Promise.all([1, 2, 3, 4].map((version) => blueprints.consumerSecret(id, version)));
    expect(secrets).toEqual(['first', 'first', 'second', null]);
  });

  it('that several people save at once has a version of each', async () => {
    const staff = openStaff(server);
    const { id } = await staff.call('createBlueprint', {
      body: { ...sampleBlueprint, consumerSecret: null },
    });
    const saved = await Promise.all(
      [1, 2, 3].map(() => staff.call('saveBlueprint', { params: { id }, body: sampleBlueprint })),
    );
    expect(saved.map(({ version }) => version).toSorted()).toEqual([2, 3, 4]);
  });

  it('that does not fit its guide is refused with each fault under its path', async () => {
    const { faults } = await call('createBlueprint', {
      guide: 'integration',
      params: { ...sampleParams, app: { ...sampleParams.app, label: '', color: 'red' } },
      party: { ...sampleBlueprint.party, accent: 'blue' },
      consumerSecret: null,
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        { path: 'params.app.label', code: 'empty' },
        { path: 'params.app.color', code: 'unknown-key' },
        { path: 'party.accent', code: 'wrong-format', format: 'color' },
      ]),
    );
    expect(faults).toHaveLength(3);
  });

  it('of a guide that is not there, of another guide or without a guide is refused', async () => {
    const options = ['integration', 'appless'];
    const body = { ...sampleBlueprint, consumerSecret: null };
    expect((await call('createBlueprint', { ...body, guide: 'x' })).faults).toEqual([
      { path: 'guide', code: 'not-an-option', options },
    ]);
    expect((await call('createBlueprint', { ...body, guide: undefined })).faults).toEqual([
      { path: 'guide', code: 'missing' },
    ]);
    expect((await call('saveBlueprint', body, 'none')).code).toBe('not-found');
    const { id } = await openStaff(server).call('createBlueprint', { body });
    expect((await call('saveBlueprint', applessBlueprint, id)).faults).toEqual([
      { path: 'guide', code: 'not-an-option', options: ['integration'] },
    ]);
  });
});

describe('a guide that signs in through the deployment’s own app', () => {
  const start = (signInApp: { consumerKey: string; consumerSecret: string | null } | null) =>
    startServer({ guides: offered, signInApp });

  it('is not offered where there is none, and staff see what is missing', async () => {
    const server = await start(null);
    const staff = openStaff(server);
    expect((await staff.call('listGuides', {})).guides).toEqual([
      { id: 'integration', title: 'Set up the Salesforce integration', missing: [] },
      { id: 'appless', title: 'T', missing: ['SALESFORCE_CLIENT_ID'] },
    ]);
    const raw = JSON.stringify(applessBlueprint);
    expect((await request(staff, server, 'createBlueprint', { raw })).code).toBe('guide-not-offered');
    // Made while there was one: no further setup of it.
    const { id } = await server.storage.blueprints.create(applessBlueprint, null, server.now());
    const setup = { blueprintId: id, customer: 'Acme' };
    expect((await request(staff, server, 'createSetup', { raw: JSON.stringify(setup) })).code).toBe(
      'guide-not-offered',
    );
    await server.close();
  });

  it('is offered where there is one, and takes no secret of its own', async () => {
    const server = await start({ consumerKey: '3MVG9.deployment.key', consumerSecret: null });
    const staff = openStaff(server);
    expect((await staff.call('listGuides', {})).guides.map(({ missing }) => missing)).toEqual([[], []]);
    const raw = JSON.stringify({ ...applessBlueprint, consumerSecret: 's3cret' });
    const { code, text } = await request(staff, server, 'createBlueprint', { raw });
    expect(code).toBe('invalid-request');
    expect(JSON.parse(text).faults).toEqual([{ path: 'consumerSecret', code: 'invalid' }]);
    const made = await staff.call('createBlueprint', { body: applessBlueprint });
    expect(made).toMatchObject({ guide: 'appless', name: 'Something' });
    await server.close();
  });
});
