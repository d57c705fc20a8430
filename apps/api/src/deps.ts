import type { Logger } from 'pino';
import type { Execute } from './commands/command.ts';
import type { TokenKeeper } from './commands/keep-tokens.ts';
import type { Outbox } from './commands/outbox.ts';
import type { RetentionDeps } from './commands/retention.ts';
import type { Schedule } from './commands/schedule.ts';
import type { SignInDeps } from './commands/sign-in-app.ts';
import type { Config } from './config.ts';
import type { Documents } from './documents/document.ts';
import type { Guides } from './domain/guides.ts';
import type { AttemptLimits } from './http/attempt-limits.ts';
import type { Changes } from './http/changes.ts';
import type { EventStreams } from './http/event-stream.ts';
import type { Handle } from './http/handle.ts';
import type { Sessions } from './http/sessions.ts';
import type { Sites } from './http/sites.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { Provider } from './oidc/provider.ts';
import type { ChoiceSearch } from './searches/search-choices.ts';
import type { FieldSearch } from './searches/search-fields.ts';
import type { WhyNotSearch } from './searches/why-not.ts';
import type { Storage } from './storage/storage.ts';
import type { Verifier } from './verifier/verifier.ts';

/** Everything the app is made of (see `compose.ts`); tests give their own clock and database. */
export interface Deps {
  readonly config: Pick<
    Config,
    'publicUrl' | 'linkHosts' | 'staffKey' | 'trustProxy' | 'requiresSecondFactor' | 'oidc'
  >;
  readonly storage: Storage;
  readonly guides: Guides;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly changes: Changes;
  readonly documents: Documents;
  readonly execute: Execute;
  readonly outbox: Outbox;
  readonly retention: RetentionDeps;
  readonly schedule: Schedule;
  readonly signIns: SignInDeps;
  /** Where people on the staff sign in; null: here, with a password. */
  readonly provider: Provider | null;
  /** For what reads an org while nobody is there. */
  readonly tokens: TokenKeeper;
  readonly verifier: Verifier;
  readonly searchChoices: ChoiceSearch;
  readonly searchFields: FieldSearch;
  readonly findWhyNot: WhyNotSearch;
  /** Folder of the web's build. */
  readonly webRoot: string;
  /** Tells this release of the product from another. */
  readonly release: string;
  /** False once a shutdown has begun: load balancers then look elsewhere. */
  readonly ready: () => boolean;
}

/** What routes get beside `Deps`: made by the app from them. */
export interface RouteDeps extends Deps {
  readonly sessions: Sessions;
  readonly attemptLimits: AttemptLimits;
  readonly streams: EventStreams;
  /** The hosts under which browsers reach us. */
  readonly sites: Sites;
}

/** The routes of one resource. */
export type Routes = (handle: Handle, deps: RouteDeps) => void;
