import type { Guide } from '@orgready/guides/model/guide';
import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Change } from '@orgready/shared/contract/event-streams';
import type { Logger } from 'pino';
import { createBackground } from './background.ts';
import { type Bounds, usualBounds } from './bounds.ts';
import { createExecute } from './commands/command.ts';
import { createTokenKeeper } from './commands/keep-tokens.ts';
import { createOutbox } from './commands/outbox.ts';
import { refreshOutdatedRows, refreshRows } from './commands/refresh-rows.ts';
import { removeExpired } from './commands/retention.ts';
import { tokensToRevoke } from './commands/revoke-tokens.ts';
import { createSchedule } from './commands/schedule.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createDocuments } from './documents/document.ts';
import { createGuides } from './domain/guides.ts';
import { createChanges } from './http/changes.ts';
import { createMetrics } from './metrics/metrics.ts';
import { createProvider } from './oidc/provider.ts';
import { salesforceHosts } from './salesforce/hosts.ts';
import { createOrgLimiter } from './salesforce/org-limiter.ts';
import { createChoiceSearch } from './searches/search-choices.ts';
import { createFieldSearch } from './searches/search-fields.ts';
import { createWhyNotSearch } from './searches/why-not.ts';
import type { StoredEvent } from './storage/events.ts';
import type { Storage } from './storage/storage.ts';
import { createDescribes, type Describes } from './verifier/describe-cache.ts';
import { followUps } from './verifier/follow-up.ts';
import { createVerifier } from './verifier/verifier.ts';

/** What changes nothing on a page that is open. */
const unshown: ReadonlySet<EventKind> = new Set(['org-searched', 'sign-in-started', 'sign-in-returned']);

/** After these, the setups of a person are listed with other ones. */
const movesSetups: ReadonlySet<EventKind> = new Set(['person-removed', 'person-restored']);

const endsSignIn: ReadonlySet<EventKind> = new Set(['connection-ended', 'connection-expired']);

const forgetEnded = (describes: Describes, events: readonly StoredEvent[]): void => {
  for (const { kind, detail } of events)
    if (endsSignIn.has(kind)) describes.forget(String(detail.connection));
};

/** In the order in which they were counted: of each setup the last one tells of all. */
const shownChanges = (events: readonly StoredEvent[]): readonly Change[] => {
  const last = new Map(
    events.filter(({ kind }) => !unshown.has(kind)).map(({ setupId, seq }) => [setupId, seq]),
  );
  return [...last].flatMap(([id, seq]) => (id === null || seq === null ? [] : [{ id, seq }]));
};

/** Returns the scheduled work, which one process at a time does. */
const jobsOf = (
  parts: Parameters<typeof removeExpired>[0] &
    Parameters<typeof refreshOutdatedRows>[0] & { readonly bounds: Bounds; readonly clock: () => number },
) => {
  const { bounds, clock } = parts;
  return [
    { name: 'retention', every: bounds.retention, run: () => removeExpired(parts, clock()) },
    { name: 'rows', every: bounds.retention, run: () => refreshOutdatedRows(parts, clock()) },
  ];
};

/** Puts the product together: the one place where its parts are chosen. */
export const compose = (
  config: Deps['config'] & Pick<Config, 'salesforceLoginUrl' | 'signInApp'>,
  storage: Storage,
  log: Logger,
  given: Pick<Deps, 'clock' | 'webRoot' | 'release' | 'ready'> & {
    readonly guides: readonly Guide[];
    readonly bounds?: Partial<Bounds>;
  },
): Deps => {
  const changes = createChanges();
  const report = (err: unknown) => log.error({ err }, 'something went wrong on our side');
  const describes = createDescribes(given.clock);
  const bounds = { ...usualBounds, ...given.bounds };
  const limiter = createOrgLimiter(storage, bounds);
  const metrics = createMetrics({ storage, limiter, clock: given.clock, report });
  const guides = createGuides(given.guides, config.signInApp !== null);
  const execute = createExecute({
    storage,
    guides,
    clock: given.clock,
    subscriptions: { verifier: Object.keys(followUps) },
    async committing(tx, events, setups) {
      await refreshRows({ storage: tx, guides, release: given.release }, events, setups, given.clock());
      await tx.notifications.send(changes.process, shownChanges(events));
    },
    committed(events) {
      metrics.countEvents(events);
      forgetEnded(describes, events);
      for (const change of shownChanges(events)) changes.announce(change);
      if (events.some(({ kind }) => movesSetups.has(kind)))
        parts.background.run(() => refreshOutdatedRows(parts, given.clock()));
      outbox.wake();
    },
  });
  const parts = {
    storage,
    guides,
    signInApp: config.signInApp,
    execute,
    background: createBackground(report),
    clock: given.clock,
    release: given.release,
    publicUrl: config.publicUrl.origin,
    loginUrl: config.salesforceLoginUrl,
    hosts: salesforceHosts(config.salesforceLoginUrl),
    metrics,
    limiter,
    describes,
    bounds,
    report,
    warn: (message: string, fields: object) => log.warn(fields, message),
  };
  const verifier = createVerifier({ ...parts, wake: () => outbox.wake() });
  const outbox = createOutbox({
    ...parts,
    queues: [tokensToRevoke(parts), verifier.events, verifier.abandoned, verifier.waiting],
  });
  return {
    ...given,
    config,
    storage,
    guides,
    execute,
    outbox,
    retention: parts,
    schedule: createSchedule({ ...parts, jobs: jobsOf(parts) }),
    log,
    metrics,
    changes,
    documents: createDocuments(parts),
    signIns: parts,
    provider: config.oidc && createProvider(config.oidc, parts),
    tokens: createTokenKeeper(parts),
    verifier,
    searchChoices: createChoiceSearch(parts),
    searchFields: createFieldSearch(parts),
    findWhyNot: createWhyNotSearch(parts),
  };
};
