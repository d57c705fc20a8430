import { subjectUser } from '@orgready/guides/integration/subject';
import type { Evidence, Verdict } from '@orgready/guides/model/check';
import type { ShownValue } from '@orgready/guides/model/shown';
import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { eventStreams } from '@orgready/shared/contract/event-streams';
import { staffRoutes } from '@orgready/shared/contract/staff-routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type EndpointName, request, signIn } from '../testing/browser.ts';
import { changeSetup } from '../testing/change-setup.ts';
import { startTimeout } from '../testing/databases.ts';
import { openEventStream } from '../testing/event-stream.ts';
import { lastStep } from '../testing/excepted-setups.ts';
import { offer } from '../testing/hand-offs.ts';
import { newConnectedCustomer, startWorld, tidewaterWithRegion, type World } from '../testing/salesforce.ts';
import { openStaffAs } from '../testing/staff.ts';

const marker = 'Zzyzx';
const number = 987_654_321;
/** The number also as it is printed, and as the moment that it is: a year that is no part of a random id. */
const marked = /Zzyzx|987[.,\s]?654[.,\s]?321|\b1970(?:-01-|\b(?!-))/;

/** Names of what the product wrote itself. */
const own = new Set(['key', 'kind', 'outcome', 'severity', 'reason', 'state', 'question', 'step', 'check']);

/** Returns a value with a marker in everything in it that may come from an org. */
const mark = (value: unknown, inParams = false, name = ''): unknown => {
  if (typeof value === 'string') {
    if (!inParams && own.has(name)) return value;
    return name === 'page' || name === 'path' ? `${value}?${marker}` : `${marker} ${value}`;
  }
  if (typeof value === 'number') return inParams ? number : value;
  if (Array.isArray(value)) return value.map((each) => mark(each, inParams, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([each, inner]) => [each, mark(inner, inParams || each === 'params', each)]),
  );
};

/** Puts a marker into everything that was read from the org of a setup, and into what people there wrote. */
const markOrg = async ({ server }: World, customer: { browser: Browser; setupId: string }) => {
  const { storage, now } = server;
  const { setupId } = customer;
  const { findings, shown } = await storage.standing.read(setupId);
  const hashes = [...findings.values()].flatMap(({ evidenceHash }) => evidenceHash ?? []);
  const evidence = await storage.evidence.find(setupId, hashes);
  const scope = { setupId, step: null, connectionId: null };
  const { verification } = await storage.verifications.begin(scope, 60_000, now());
  const rows = [...findings.values()].map(({ stepId, checkId, orgId, evidenceHash, verdict }) => {
    const seen: readonly Evidence[] | undefined = evidence.get(evidenceHash ?? '');
    return {
      setupId,
      verificationId: verification.id,
      stepId,
      checkId,
      orgId,
      username: marker,
      verdict: mark({ ...verdict, ...(seen ? { evidence: seen } : {}) }) as Verdict,
      at: now(),
    };
  });
  await changeSetup(server, setupId, 'findings-recorded', (tx) => tx.findings.record(rows));
  const values = [...shown].map(([fact, value]) => [fact, mark(value, true) as ShownValue | null] as const);
  await storage.shownFacts.record(setupId, verification.startedSeq, new Map(values));
  await storage.verifications.finish(verification, 'finished', now());
  // Chosen and typed from what is in the org.
  for (const question of [subjectUser, 'field-region', 'made-up'])
    await storage.setups.answer(setupId, question, marker, now());
  const org = (await storage.setups.find(setupId))?.org;
  if (!org) throw new Error('The setup has an org');
  const people = { username: marker, displayName: marker };
  await signIn(server, customer, {
    org: { ...org, name: marker, edition: marker, instance: marker },
    ...people,
  });
  return rows.length;
};

/** Bodies for endpoints that answer something about a setup and are not only read. */
const bodies: Readonly<Partial<Record<EndpointName, (setupId: string, world: World) => unknown>>> = {
  explainErrorToStaff: () => ({ pasted: 'error=OAUTH_APP_BLOCKED' }),
  createLink: () => ({}),
  extendLink: () => ({ days: 30 }),
  extendLinks: (id) => ({ ids: [id], days: 30 }),
  handStepOnAsStaff: (_, { server }) => offer(server),
  addNote: () => ({ text: 'Ana is away' }),
};

const forStaff = Object.keys(endpoints).filter(
  (name): name is EndpointName => endpoints[name as EndpointName].who === 'staff',
);
const answers = (name: EndpointName): boolean => {
  const { method, path, success, staffWay }: Endpoint = endpoints[name];
  return (
    success.status !== 204 && staffWay !== 'provider' && (method === 'GET' || path.includes('/setups/:id'))
  );
};

describe('T18: a marker in every value of an org', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  }, startTimeout);
  afterAll(() => world.close());

  /** Returns everything that staff can be answered about a setup, by endpoint. */
  const walk = async (setupId: string, linkId: string): Promise<Map<EndpointName, string>> => {
    const { browser } = await openStaffAs(world.server, 'owner');
    const found = new Map<EndpointName, string>();
    const { blueprintId, steps } = await browser.call('getSetupSummary', { params: { id: setupId } });
    for (const name of forStaff.filter(answers)) {
      const body = bodies[name]?.(setupId, world);
      const isOfBlueprint = endpoints[name].path.includes('/blueprints/');
      const params = {
        id: isOfBlueprint ? blueprintId : setupId,
        link: linkId,
        step: lastStep,
        color: '3355aa',
      };
      const answer = await request(browser, world.server, name, {
        params,
        ...(body === undefined ? {} : { raw: JSON.stringify(body) }),
      });
      // A step that is complete is handed on to nobody.
      if (answer.code !== 'step-settled') expect(answer.status, `${name} answers`).toBeLessThan(300);
      found.set(name, answer.text);
    }
    const pages = steps.map(({ id }) =>
      browser.call('previewSetup', { params: { id: setupId }, query: { step: id } }),
    );
    found.set('previewSetup', JSON.stringify(await Promise.all(pages)));
    const query = `${endpoints.listSetups.path}?search=${marker}`;
    const search = await browser.send(world.server.origin + query);
    expect(search.status).toBe(200);
    expect(await search.json()).toEqual({ setups: [], next: null });
    return found;
  };
  const showing = (found: ReadonlyMap<EndpointName, string>): EndpointName[] =>
    [...found].flatMap(([name, text]) => (marked.test(text) ? [name] : []));

  it('is looked for in every endpoint for staff', () => {
    const known = Object.keys(staffRoutes);
    expect(
      forStaff.filter((name) => name !== 'explainErrorToStaff').every((name) => known.includes(name)),
    ).toBe(true);
    expect(forStaff.filter(answers).length).toBeGreaterThan(12);
  });

  it('is in no event that the stream sends to staff', async () => {
    world.simulator.reset('integration/ready');
    const customer = await newConnectedCustomer(world, tidewaterWithRegion);
    const { browser: owner } = await openStaffAs(world.server, 'owner');
    const stream = await openEventStream(owner, world.server.origin + eventStreams.setups);
    expect(stream.response.status).toBe(200);
    await stream.until('retry');
    await markOrg(world, customer);
    const { browser, setupId } = customer;
    const params = { id: setupId };
    await browser.call('releaseFindings', { params });
    await browser.call('withdrawRelease', { params });
    await changeSetup(world.server, setupId, 'note-added', async () => undefined);
    const { seq } = (await world.server.storage.setups.find(setupId)) ?? { seq: 0 };
    const heard = await stream.until(`"seq":${seq}`);
    stream.close();
    expect(heard.split('event: changed').length).toBeGreaterThan(3);
    expect(heard).toContain(setupId);
    expect(heard).not.toMatch(marked);
  });

  it.each(['integration/ready', 'integration/policy-record-missing'])(
    'reaches staff only while the customer releases it, in %s',
    async (scenario) => {
      world.simulator.reset(scenario);
      const customer = await newConnectedCustomer(world, tidewaterWithRegion);
      const { browser, setupId, linkId } = customer;
      const params = { id: setupId };
      if (scenario === 'integration/ready') {
        const attested = { checks: ['integration-connected'], name: marker, note: marker };
        await browser.call('attest', { params, body: attested });
        await world.server.deps.verifier.idle();
      }
      expect(await markOrg(world, customer)).toBeGreaterThan(20);
      const step = 'connect';
      expect(JSON.stringify(await browser.call('getStep', { params: { ...params, step } }))).toMatch(marked);

      const hidden = await walk(setupId, linkId);
      expect(showing(hidden)).toEqual([]);
      const handedOn = scenario === 'integration/ready' ? 'step-settled' : '/l/';
      expect(hidden.get('handStepOnAsStaff')).toContain(handedOn);
      await browser.call('releaseFindings', { params });
      const released = await walk(setupId, linkId);
      expect(showing(released)).toEqual(expect.arrayContaining(['listFindings', 'previewSetup']));
      expect(
        JSON.parse(released.get('listFindings') ?? '{}').steps.flatMap(
          (one: { checks: { evidence: object[] }[] }) => one.checks.flatMap(({ evidence }) => evidence),
        ).length,
      ).toBeGreaterThan(10);
      await browser.call('withdrawRelease', { params });
      expect(showing(await walk(setupId, linkId))).toEqual([]);
    },
  );
});
