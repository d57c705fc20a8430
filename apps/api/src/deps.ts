import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Changes } from './http/changes.ts';
import type { EventStreams } from './http/event-stream.ts';
import type { Guesses } from './http/guesses.ts';
import type { Handle } from './http/handle.ts';
import type { Sessions } from './http/sessions.ts';
import type { RevokeAccess } from './setups/retention.ts';
import type { StepsSummary } from './setups/summary.ts';
import type { Connection } from './storage/connections.ts';
import type { Setup } from './storage/setups.ts';
import type { Storage } from './storage/storage.ts';

/** Who looks at a setup: a browser that has claimed it, with its own sign-in to an org, if any. */
export interface Viewer {
  readonly sessionId: string;
  readonly connection: Connection | undefined;
}

/** Everything the app is made of; tests give their own clock and database. */
export interface Deps {
  readonly config: Pick<Config, 'publicUrl' | 'staffKey' | 'trustProxy' | 'salesforceLoginUrl'>;
  readonly storage: Storage;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: Logger;
  readonly changes: Changes;
  /** Folder of the web's build. */
  readonly webRoot: string;
  /** False once a shutdown has begun: load balancers then look elsewhere. */
  readonly ready: () => boolean;
  readonly renderSetup: (setup: Setup, viewer: Viewer) => Promise<SetupDocument>;
  readonly summarizeSteps: (setup: Setup) => Promise<StepsSummary>;
  readonly revokeAccess: RevokeAccess;
}

/** What routes get beside `Deps`: made by the app from them. */
export interface RouteDeps extends Deps {
  readonly sessions: Sessions;
  readonly guesses: Guesses;
  readonly streams: EventStreams;
}

/** The routes of one resource. */
export type Routes = (handle: Handle, deps: RouteDeps) => void;
