import { endpoints } from '@orgready/shared/contract/endpoints';
import { eventStreams } from '@orgready/shared/contract/event-streams';
import { headers } from '@orgready/shared/contract/headers';
import { oauthCallback as callbackContract } from '@orgready/shared/contract/oauth-callback';
import { oidcCallback } from '@orgready/shared/contract/oidc-callback';
import express, { type Express } from 'express';
import { recordStaffRefused } from './commands/staff-refused.ts';
import type { Deps, RouteDeps, Routes } from './deps.ts';
import { createAttemptLimits } from './http/attempt-limits.ts';
import { createCallers } from './http/callers.ts';
import { compressed } from './http/compressed.ts';
import { createEventStreams } from './http/event-stream.ts';
import { createHandle } from './http/handle.ts';
import { knownHost } from './http/known-host.ts';
import { measureRequests } from './http/measure-requests.ts';
import { answerErrors, Refusal } from './http/problem.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { createSessions } from './http/sessions.ts';
import { createSites } from './http/sites.ts';
import { web } from './http/web.ts';
import { answerRoutes } from './routes/answers.ts';
import { attestationRoutes } from './routes/attestations.ts';
import { blueprintRoutes } from './routes/blueprints.ts';
import { brandingRoutes } from './routes/branding.ts';
import { callRoutes } from './routes/calls.ts';
import { choiceRoutes } from './routes/choices.ts';
import { eventRoutes } from './routes/events.ts';
import { explanationsRoutes } from './routes/explanations.ts';
import { fieldRoutes } from './routes/fields.ts';
import { findingRoutes } from './routes/findings.ts';
import { funnelRoutes } from './routes/funnel.ts';
import { handOffRoutes } from './routes/hand-offs.ts';
import { healthRoutes } from './routes/health.ts';
import { linkRoutes } from './routes/links.ts';
import { logoFiles } from './routes/logo-files.ts';
import { oauthCallback } from './routes/oauth-callback.ts';
import { peopleRoutes } from './routes/people.ts';
import { readingRoutes } from './routes/readings.ts';
import { savedViewRoutes } from './routes/saved-views.ts';
import { sessionRoutes } from './routes/session.ts';
import { setupRoutes } from './routes/setup.ts';
import { setupImportRoutes } from './routes/setup-imports.ts';
import { setupLinkRoutes } from './routes/setup-links.ts';
import { setupsRoutes } from './routes/setups.ts';
import { severalSetupsRoutes } from './routes/several-setups.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { staffNoteRoutes } from './routes/staff-notes.ts';
import { staffCallback, staffProviderRoutes } from './routes/staff-provider.ts';
import { staffSelfRoutes } from './routes/staff-self.ts';
import { staffSessionRoutes } from './routes/staff-session.ts';
import { stepExceptionRoutes } from './routes/step-exceptions.ts';
import { verificationRoutes } from './routes/verifications.ts';
import { traceRequests } from './tracing/trace-requests.ts';

/** Every resource of the contract. */
const resources: readonly Routes[] = [
  linkRoutes,
  sessionRoutes,
  setupRoutes,
  answerRoutes,
  attestationRoutes,
  stepExceptionRoutes,
  findingRoutes,
  staffNoteRoutes,
  callRoutes,
  readingRoutes,
  staffSessionRoutes,
  staffProviderRoutes,
  staffSelfRoutes,
  peopleRoutes,
  blueprintRoutes,
  funnelRoutes,
  brandingRoutes,
  setupsRoutes,
  savedViewRoutes,
  severalSetupsRoutes,
  setupImportRoutes,
  setupLinkRoutes,
  handOffRoutes,
  signInRoutes,
  explanationsRoutes,
  verificationRoutes,
  choiceRoutes,
  fieldRoutes,
];

export interface App {
  readonly handler: Express;
  /** Ends the event streams, which would otherwise hold a shutdown up. */
  readonly endStreams: () => void;
}

/** The whole HTTP surface, in the order in which a request meets it. */
export const createApp = (given: Deps): App => {
  const { config, storage, clock } = given;
  const deps: RouteDeps = {
    ...given,
    sessions: createSessions(storage, clock),
    attemptLimits: createAttemptLimits(storage, clock),
    streams: createEventStreams(given.changes),
    sites: createSites(config),
  };
  deps.metrics.watchStreams(deps.streams.count);
  const callers = createCallers({
    ...deps,
    staffKey: config.staffKey,
    requiresSecondFactor: config.requiresSecondFactor,
    issuer: deps.provider?.issuer ?? null,
    recordRefused: (...tried) => recordStaffRefused(deps.execute, ...tried),
  });

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.enable('case sensitive routing');
  app.enable('strict routing');

  app.use((_request, response, next) => {
    // While stopping, a connection that is kept alive would keep the process alive.
    if (!deps.ready()) response.set('Connection', 'close');
    next();
  });
  app.use(requestLog(deps.log));
  app.use(measureRequests(deps.metrics));
  app.use(securityHeaders(config.publicUrl));
  // Before the host is checked: load balancers ask by address.
  healthRoutes(app, deps);
  app.use(traceRequests);
  app.use(knownHost(deps.sites));
  app.use(compressed);

  app.use('/api', (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', [headers.release]: deps.release });
    next();
  });
  // A HEAD would run the handler of a GET: it would take a sign-in, or hold a stream open.
  app.head([callbackContract.path, oidcCallback.path, ...Object.values(eventStreams)], () => {
    throw new Refusal('method-not-allowed');
  });
  eventRoutes(app, callers, deps);
  const handle = createHandle(app, {
    callers,
    sites: deps.sites,
    staffWay: deps.provider === null ? 'password' : 'provider',
  });
  for (const resource of resources) resource(handle, deps);
  const paths = [...Object.values(endpoints).map((one) => one.path), ...Object.values(eventStreams)];
  app.all([...new Set<string>(paths)], () => {
    throw new Refusal('method-not-allowed');
  });
  app.use('/api', () => {
    throw new Refusal('not-found');
  });

  oauthCallback(app, deps);
  staffCallback(app, deps);
  logoFiles(app, deps);
  app.use(web(deps.webRoot, deps.release, deps.sites));
  app.use(answerErrors);
  return { handler: app, endStreams: deps.streams.endAll };
};
