import { roles, type StaffKind } from '@orgready/shared/contract/capabilities';
import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type EndpointName, newSetup, openStaff, request } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';

type ForStaff = {
  [K in EndpointName]: (typeof endpoints)[K]['who'] extends 'staff' ? K : never;
}[EndpointName];

/** `own`: only for a setup that is assigned to the person or to nobody. */
type Allowed = Readonly<Partial<Record<StaffKind, 'any' | 'own'>>>;

const everybody: Allowed = { owner: 'any', builder: 'any', csm: 'any', viewer: 'any', service: 'any' };
const people: Allowed = { owner: 'any', builder: 'any', csm: 'any', viewer: 'any' };
const owners: Allowed = { owner: 'any' };
const readers: Allowed = { owner: 'any', csm: 'any', viewer: 'any', service: 'any' };
const builders: Allowed = { owner: 'any', builder: 'any', service: 'any' };
const linkers: Allowed = { owner: 'any', csm: 'own', service: 'any' };
const deciders: Allowed = { owner: 'any', csm: 'own' };

/** Who may call each endpoint for staff; one that is missing does not compile. */
const expected: Record<ForStaff, Allowed> = {
  listGuides: everybody,
  listBlueprints: everybody,
  getFunnel: everybody,
  createBlueprint: builders,
  saveBlueprint: builders,
  archiveBlueprint: builders,
  restoreBlueprint: builders,
  getBranding: everybody,
  saveBranding: builders,
  uploadLogo: builders,
  getAccent: everybody,
  listSetups: readers,
  getSetupSummary: readers,
  listTimeline: readers,
  listFindings: readers,
  previewSetup: readers,
  explainErrorToStaff: readers,
  listAssignees: readers,
  listLinks: readers,
  createSetup: { owner: 'any', csm: 'any', service: 'any' },
  previewSetupsImport: { owner: 'any', csm: 'any', service: 'any' },
  importSetups: { owner: 'any', csm: 'any', service: 'any' },
  createLink: linkers,
  handStepOnAsStaff: linkers,
  extendLink: linkers,
  revokeLink: linkers,
  assignSetup: deciders,
  listViews: people,
  saveView: people,
  removeView: people,
  assignSetups: deciders,
  extendLinks: linkers,
  prepareReminders: linkers,
  changeSetup: deciders,
  archiveSetup: deciders,
  restoreSetup: deciders,
  unbindOrg: deciders,
  deleteSetup: deciders,
  addNote: deciders,
  removeNote: deciders,
  overrideStep: deciders,
  withdrawOverride: deciders,
  getStaffSelf: people,
  changePassword: people,
  startSecondFactor: people,
  confirmSecondFactor: people,
  listStaffSessions: people,
  endStaffSessions: people,
  endOneStaffSession: people,
  listPeople: owners,
  invitePerson: owners,
  revokeInvite: owners,
  changeRole: owners,
  removePerson: owners,
  restorePerson: owners,
  endSessionsOfPerson: owners,
  createResetLink: owners,
};

const missing = {
  link: 'missing',
  person: 'missing',
  invite: 'missing',
  session: 'missing',
  step: 'missing',
  note: 'missing',
};
const names = Object.keys(expected) as ForStaff[];
const kinds: readonly StaffKind[] = [...roles, 'service'];
const assignments = ['the person', 'nobody', 'another person', 'a person who was removed'] as const;

describe('what staff may do', () => {
  let server: TestServer;
  const callers = new Map<StaffKind, { browser: Browser; id: string }>();
  let setupId: string;
  let other: string;
  let removed: string;
  beforeAll(async () => {
    server = await startServer();
    for (const role of roles) {
      const { browser, person } = await openStaffAs(server, role);
      callers.set(role, { browser, id: person.id });
    }
    callers.set('service', { browser: openStaff(server), id: 'staff-key' });
    ({ setupId } = await newSetup(server));
    other = (await openStaffAs(server, 'csm')).person.id;
    removed = (await openStaffAs(server, 'csm')).person.id;
    await server.storage.people.remove(removed, server.now());
  });
  afterAll(() => server.close());

  const callerOf = (kind: StaffKind) => {
    const caller = callers.get(kind);
    if (!caller) throw new Error(`Nobody is ${kind}`);
    return caller;
  };
  const refusals = async () =>
    (await server.storage.events.list(null)).filter(({ kind }) => kind === 'staff-refused');

  it('is declared for each endpoint for staff, and for no other', () => {
    const declared = (Object.entries(endpoints) as [EndpointName, Endpoint][]).filter(
      ([, { capability }]) => capability !== undefined,
    );
    expect(declared.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  describe.each(names)('%s', (name) => {
    const endpoint: Endpoint = endpoints[name];
    it.each(kinds)('allows or refuses a person or key of the kind %s', async (kind) => {
      const { browser, id } = callerOf(kind);
      const assignees = {
        'the person': id,
        nobody: null,
        'another person': other,
        'a person who was removed': removed,
      };
      const isAboutSetup = endpoint.path.startsWith('/api/setups/:id');
      for (const assignment of isAboutSetup ? assignments : (['nobody'] as const)) {
        if (kind === 'service' && assignment === 'the person') continue;
        await server.storage.setups.assign(setupId, assignees[assignment]);
        const before = (await refusals()).length;
        // It would sign out the browser that the next tests use.
        const isEnding = name === 'endStaffSessions' && kind !== 'service';
        const caller = isEnding ? (await openStaffAs(server, kind)).browser : browser;
        const { code, status } = await request(caller, server, name, {
          // Nothing of it is there, so that what is allowed changes nothing.
          params: { ...missing, id: isAboutSetup ? setupId : 'missing' },
          ...(endpoint.body ? { raw: '{"nothing":"that fits"}' } : {}),
        });
        const reach = expected[name][kind];
        const isAllowed = reach === 'any' || (reach === 'own' && assignment !== 'another person');
        expect([assignment, code === 'not-permitted']).toEqual([assignment, !isAllowed]);
        expect(status === 403).toBe(!isAllowed);
        expect(status).toBeLessThan(500);
        // Refused writes leave an event with the person who tried.
        const left = (await refusals()).slice(before);
        expect(left.map(({ actor, detail }) => ({ actor, detail }))).toEqual(
          isAllowed || endpoint.method === 'GET'
            ? []
            : [
                {
                  actor: { kind: kind === 'service' ? 'service' : 'staff', id },
                  detail: { capability: endpoint.capability, setup: isAboutSetup ? setupId : null },
                },
              ],
        );
      }
    });
  });

  it('F12: ends at once with the person', async () => {
    const { browser, person } = await openStaffAs(server, 'owner');
    await browser.call('listSetups', {});
    await server.storage.people.remove(person.id, server.now());
    expect((await request(browser, server, 'listSetups')).code).toBe('not-authenticated');
  });
});
