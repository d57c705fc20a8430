import { runsAs, subjectUser } from '@orgready/guides/integration/subject';
import { blueprintArchiveCalls } from './blueprint-archive-calls.ts';
import { brandingCalls } from './branding-calls.ts';
import { type EndpointName, newSetup, openBrowser, openStaff } from './browser.ts';
import { deskCalls } from './desk-calls.ts';
import { exceptionCalls } from './exception-calls.ts';
import { findingCalls } from './finding-calls.ts';
import { attestHandedOn, handOffCalls, revokeHandedOn } from './hand-off-calls.ts';
import { sampleBlueprint } from './integration.ts';
import { peopleCalls } from './people-calls.ts';
import { asCustomer, asFinished, asOwner, asSignedIn, asStaff, type Prepare } from './prepared-calls.ts';
import { newRefreshedSandbox } from './refreshed-sandbox.ts';
import {
  newConnectedCustomer,
  newTidewaterCustomer,
  openSecondBrowser,
  orgId,
  sessionOf,
  signInThrough,
  stranger,
  tidewaterWithRegion,
  type World,
} from './salesforce.ts';
import { openOwner, openStaffAs } from './staff.ts';

const unbinding = { reason: 'The wrong org was chosen' };
const newLinked = async (world: World) => {
  const { setupId, linkId, token } = await newSetup(world.server);
  return { params: { id: setupId, link: linkId }, token };
};
const newArchived = async (world: World) => {
  const made = await newLinked(world);
  const owner = await openOwner(world.server);
  await owner.call('archiveSetup', { params: { id: made.params.id } });
  return made;
};
const newBlueprintId = async ({ server }: World): Promise<string> => {
  const body = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };
  return (await openStaff(server).call('createBlueprint', { body })).id;
};
/** Salesforce ends every session of the org. */
const withSignedOut =
  (prepare: Prepare): Prepare =>
  async (world) => {
    const prepared = await prepare(world);
    world.simulator.reset('integration/ready');
    return prepared;
  };
const signedInUnconfirmed = async (given: World) => {
  const customer = await newTidewaterCustomer(given);
  await signInThrough(given, customer);
  return customer;
};
export const openStaffBrowser = async (world: World) => {
  const { browser, person } = await openStaffAs(world.server, 'csm');
  return { browser, actor: { kind: 'staff', id: person.id } as const };
};

const newAsked = (world: World) => newConnectedCustomer(world, tidewaterWithRegion);
const search = (body: Record<string, string>) => [
  asCustomer(['org-searched'], { body }, newAsked),
  withSignedOut(asCustomer(['org-searched', 'connection-expired'], { body }, newAsked)),
];

/** Calls of every endpoint; one that is missing does not compile. */
export const successfulCalls: Record<EndpointName, readonly Prepare[]> = {
  ...peopleCalls,
  ...deskCalls,
  ...blueprintArchiveCalls,
  ...brandingCalls,
  ...exceptionCalls,
  ...findingCalls,
  ...handOffCalls,
  previewLink: [
    async (world) => ({
      browser: openBrowser(world.server),
      body: { token: (await newLinked(world)).token },
      leaves: [],
    }),
  ],
  requestLink: [
    async (world) => {
      const { params, token } = await newLinked(world);
      await world.server.storage.links.extend(params.id, params.link, -1, world.server.now());
      return { browser: openBrowser(world.server), body: { token }, leaves: ['link-requested'] };
    },
    // It is open.
    async (world) => ({
      browser: openBrowser(world.server),
      body: { token: (await newLinked(world)).token },
      leaves: [],
    }),
  ],
  claimLink: [
    async (world) => ({
      browser: openBrowser(world.server),
      body: { token: (await newLinked(world)).token },
      leaves: ['link-claimed'],
    }),
  ],
  endSession: [
    async (world) => {
      const { browser } = await newConnectedCustomer(world);
      const { id } = await sessionOf(world, browser);
      const actor = { kind: 'customer', id } as const;
      return { browser, actor, leaves: ['connection-ended', 'session-ended'] };
    },
    async (world) => ({ browser: openBrowser(world.server), leaves: [] }),
  ],
  getSetup: [asSignedIn([])],
  getStep: [asSignedIn([], { params: { step: 'connect' } })],
  answerQuestion: [
    asCustomer(['answer-changed'], { params: { question: 'environment' }, body: { answer: 'sandbox' } }),
    asFinished(['answer-changed', 'setup-reopened'], {
      params: { question: runsAs },
      body: { answer: 'another' },
    }),
    // The answer it has already.
    asSignedIn([], { params: { question: runsAs }, body: { answer: 'me' } }),
  ],
  withdrawAnswer: [asFinished(['answer-changed', 'setup-reopened'], { params: { question: runsAs } })],
  searchChoices: search({ question: subjectUser, text: 'ana' }),
  searchFields: search({ object: 'Account', text: 'industry' }),
  startSignIn: [
    asCustomer(['sign-in-started'], {
      body: { orgAddress: 'https://brightwood.my.salesforce.com', fresh: true },
    }),
  ],
  explainError: [
    asCustomer(['sign-in-refused'], { body: { pasted: 'error=OAUTH_APP_BLOCKED' } }),
    asCustomer([], { body: { pasted: 'nothing that Salesforce says' } }),
    asCustomer([], { body: { pasted: 'REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded.' } }),
    // The org is known.
    asSignedIn([], { body: { pasted: 'error=OAUTH_APP_BLOCKED' } }),
  ],
  findWhyNot: [
    asSignedIn(['org-searched']),
    withSignedOut(asSignedIn(['org-searched', 'connection-expired'])),
  ],
  explainErrorToStaff: [
    asStaff([], async (world) => {
      const { setupId } = await newSetup(world.server);
      return { params: { id: setupId }, body: { pasted: 'error=OAUTH_APP_BLOCKED' } };
    }),
  ],
  confirmOrg: [
    asCustomer(['org-bound'], { body: { orgId } }, signedInUnconfirmed),
    async (world) => {
      // The sign-in of another browser to another org ends with it.
      const first = await newTidewaterCustomer(world);
      const browser = await openSecondBrowser(world, first.token);
      await signInThrough(world, first, stranger);
      await signInThrough(world, { browser, setupId: first.setupId });
      const params = { id: first.setupId };
      return { browser, params, body: { orgId }, leaves: ['org-bound', 'connection-ended'] };
    },
    async (world) => {
      const first = await newTidewaterCustomer(world);
      const browser = await openSecondBrowser(world, first.token);
      const params = { id: first.setupId };
      for (const one of [first.browser, browser])
        await signInThrough(world, { browser: one, setupId: first.setupId });
      await first.browser.call('confirmOrg', { params, body: { orgId } });
      return { browser, params, body: { orgId }, leaves: ['org-confirmed'] };
    },
    async (world) => {
      const { browser, setupId, to } = await newRefreshedSandbox(world);
      return { browser, params: { id: setupId }, body: { orgId: to }, leaves: ['sandbox-refreshed'] };
    },
    // Already confirmed.
    asSignedIn([], { body: { orgId } }),
  ],
  disconnect: [asSignedIn(['connection-ended']), asCustomer([])],
  verify: [
    asSignedIn(['verification-started'], { body: { step: null } }),
    asSignedIn(['verification-started'], { body: { step: 'connect' } }),
    // A moment after another one, which is over: the clock of the test stands still.
    async (world) => {
      const { browser, setupId } = await newConnectedCustomer(world);
      const params = { id: setupId };
      const body = { step: 'connect' };
      await browser.call('verify', { params, body });
      await world.server.deps.verifier.idle();
      return { browser, params, body, leaves: ['verification-waits'] };
    },
  ],
  attest: [
    attestHandedOn,
    asSignedIn(['attested'], {
      body: { checks: ['integration-connected'], name: 'Ada Lovelace', note: '' },
    }),
    // Already confirmed.
    asFinished([], {
      body: { checks: ['integration-connected'], name: 'Ada Lovelace', note: '' },
    }),
  ],
  withdrawAttestation: [
    asFinished(['attestation-withdrawn', 'setup-reopened'], { params: { check: 'integration-connected' } }),
    asSignedIn([], { params: { check: 'integration-connected' } }),
  ],
  downloadReadings: [asSignedIn([])],
  deleteReadings: [
    asSignedIn(['connection-ended', 'readings-deleted']),
    asFinished(['connection-ended', 'readings-deleted', 'setup-reopened']),
  ],
  listCalls: [asSignedIn([])],
  downloadCalls: [asSignedIn([])],
  endStaffSession: [
    async (world) => ({ ...(await openStaffBrowser(world)), leaves: ['staff-session-ended'] }),
    async (world) => ({ browser: openBrowser(world.server), leaves: [] }),
  ],
  listGuides: [asStaff([], async () => ({}))],
  listBlueprints: [asStaff([], async () => ({}))],
  createBlueprint: [
    asStaff(['blueprint-created'], async () => ({
      body: { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' },
    })),
  ],
  saveBlueprint: [
    asStaff(['blueprint-saved'], async (world) => ({
      params: { id: await newBlueprintId(world) },
      body: { ...sampleBlueprint },
    })),
  ],
  listSetups: [asStaff([], async () => ({}))],
  getSetupSummary: [asStaff([], newLinked)],
  listTimeline: [asStaff([], newLinked)],
  createSetup: [
    asStaff(['setup-created'], async (world) => ({
      body: { blueprintId: await newBlueprintId(world), customer: 'Acme' },
    })),
    async (world) => {
      const body = { blueprintId: await newBlueprintId(world), customer: 'Acme' };
      return { ...(await openStaffBrowser(world)), body, leaves: ['setup-created'] };
    },
  ],
  listAssignees: [asStaff([], async () => ({}))],
  assignSetup: [
    asOwner(['setup-assigned'], async (world, assigneeId) => ({
      params: (await newLinked(world)).params,
      body: { assigneeId },
    })),
    // As it is already.
    asOwner([], async (world) => ({ params: (await newLinked(world)).params, body: { assigneeId: null } })),
  ],
  changeSetup: [
    asOwner(['setup-changed'], async (world) => ({
      params: (await newLinked(world)).params,
      body: { dueOn: '2026-12-24', linkDays: 7, expectedOrg: orgId },
    })),
    // As it is already.
    asOwner([], async (world) => ({ params: (await newLinked(world)).params, body: { linkDays: 30 } })),
  ],
  archiveSetup: [
    asOwner(['setup-archived', 'connection-ended'], async (world) => {
      const { setupId } = await newConnectedCustomer(world);
      return { params: { id: setupId } };
    }),
    // As it is already.
    asOwner([], async (world) => ({ params: (await newArchived(world)).params })),
  ],
  restoreSetup: [
    asOwner(['setup-restored'], async (world) => ({ params: (await newArchived(world)).params })),
    asOwner([], async (world) => ({ params: (await newLinked(world)).params })),
  ],
  deleteSetup: [
    asOwner(['erased'], async (world) => {
      const { setupId } = await newConnectedCustomer(world);
      return { params: { id: setupId }, body: { customer: 'Acme' } };
    }),
  ],
  unbindOrg: [
    // Nobody has confirmed an org yet.
    asOwner([], async (world) => ({ params: (await newLinked(world)).params, body: unbinding })),
    asOwner(['org-unbound', 'connection-ended'], async (world) => {
      const { setupId } = await newConnectedCustomer(world);
      return { params: { id: setupId }, body: unbinding };
    }),
  ],
  listLinks: [asStaff([], newLinked)],
  createLink: [
    asStaff(['link-created'], async (world) => ({ params: (await newLinked(world)).params, body: {} })),
  ],
  extendLink: [
    asStaff(['link-extended'], async (world) => ({
      params: (await newLinked(world)).params,
      body: { days: 3 },
    })),
  ],
  revokeLink: [
    revokeHandedOn,
    asStaff(['link-revoked'], async (world) => ({ params: (await newLinked(world)).params })),
    asStaff(['link-revoked', 'connection-ended'], async (world) => {
      const { setupId, linkId } = await newConnectedCustomer(world);
      return { params: { id: setupId, link: linkId } };
    }),
  ],
};
