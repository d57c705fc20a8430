import { randomUUID } from 'node:crypto';
import { to18 } from '@orgready/guides/salesforce-id';
import { completeState, type Simulator } from '@orgready/org-simulator';
import type { OrgState } from '@orgready/org-simulator/org-state';
import { newBlueprintSchema } from '@orgready/shared/contract/entities';
import type { z } from 'zod';
import { answerQuestion } from '../commands/answer.ts';
import { createBlueprint } from '../commands/blueprints.ts';
import { claimLink } from '../commands/claim-link.ts';
import { confirmOrg } from '../commands/confirm-org.ts';
import { createLink } from '../commands/links.ts';
import { openConnection } from '../commands/open-connection.ts';
import { createSetup } from '../commands/setups.ts';
import type { SignedIn } from '../salesforce/identity.ts';
import type { Session } from '../storage/sessions.ts';
import type { Setup } from '../storage/setups.ts';
import type { TestServer } from './server.ts';

// What people do through the API, done by the commands behind it in half the time or less, with the rows and events that these
// leave. For tests whose point is what comes after.

export type NewBlueprint = z.input<typeof newBlueprintSchema>;
/** A script with the staff's key. */
export const staffByKey = { kind: 'service', id: 'staff-key' } as const;
export const sessionCookie = '__Host-sid';

/** Makes a setup of a new blueprint, with one link. */
export const makeSetup = async ({ deps }: TestServer, given: NewBlueprint) => {
  const { execute, guides, signIns } = deps;
  const { consumerSecret, ...blueprint } = newBlueprintSchema.parse(given);
  const params = guides.named(blueprint.guide).params.parse(blueprint.params);
  const { id } = await createBlueprint(execute, staffByKey, { ...blueprint, params }, consumerSecret);
  const wanted = { blueprintId: id, customer: 'Acme', assigneeId: null };
  const setup = await createSetup(execute, staffByKey, wanted, signIns.hosts);
  const { link, token } = await createLink(execute, staffByKey, setup.id, undefined);
  return { setupId: setup.id, linkId: link.id, token };
};

/** Opens a link in a new session, and returns what the browser's cookie has to hold. */
export const openLinkOf = async ({ deps }: TestServer, token: string): Promise<string> =>
  (await claimLink(deps.execute, undefined, token)).secret;

interface Who {
  readonly session: Session;
  readonly setup: Setup;
}

interface WithCookies {
  cookie(name: string): string | undefined;
}

export const findSession = async ({ storage, now }: TestServer, browser: WithCookies): Promise<Session> => {
  const session = await storage.sessions.resume(browser.cookie(sessionCookie) ?? '', now());
  if (!session) throw new Error('This browser has no session');
  return session;
};

/** Finds who a browser is in a setup. */
export const findWho = async (server: TestServer, browser: WithCookies, setupId: string): Promise<Who> => {
  const setup = await server.storage.setups.find(setupId);
  if (!setup) throw new Error(`There is no setup ${setupId}`);
  return { session: await findSession(server, browser), setup };
};

/** Answers questions, by question. What follows from the answers is over then: a sign-in after it is no part of it. */
export const answerAll = async (
  { deps }: TestServer,
  who: Who,
  answers: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [question, answer] of Object.entries(answers))
    await answerQuestion(deps.execute, who, question, answer);
  await deps.verifier.idle();
};

/** Signs a browser in to an org and confirms it, and returns what its cookie has to hold now. Salesforce is not asked. */
export const signInAndConfirm = async (
  { deps, storage, now }: TestServer,
  { session, setup }: Who,
  signedIn: SignedIn,
): Promise<string> => {
  const { execute } = deps;
  const state = randomUUID();
  const started = {
    sessionId: session.id,
    setupId: setup.id,
    loginUrl: signedIn.instanceUrl,
    verifier: state,
  };
  await storage.pendingSignIns.remember(state, started, now());
  const pending = await storage.pendingSignIns.take(state, session.id, now());
  const opened = pending && (await openConnection(execute, { state, pending }, signedIn, []));
  if (opened?.kind !== 'confirm') throw new Error(`The sign-in ended as ${opened?.kind}`);
  await confirmOrg(execute, { session, setup }, signedIn.org.id);
  return opened.secret;
};

/** What Salesforce would tell of a person who has signed in to the first org of the simulator. */
export const signedInAs = (simulator: Simulator, state: OrgState, username: string): SignedIn => {
  const { access_token, instance_url, id } = simulator.token(username);
  const { id: orgId, name, edition, instance, isSandbox } = completeState(state);
  return {
    accessToken: access_token,
    instanceUrl: instance_url,
    userId: to18(id.split('/').at(-1) ?? ''),
    username,
    displayName: username,
    scopes: ['api', 'id'],
    apiVersion: '66.0',
    org: { id: to18(orgId), name, edition, instance, isSandbox, host: new URL(instance_url).host },
  };
};
