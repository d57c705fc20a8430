import { fetch } from 'undici';
import type { Config } from '../config.ts';
import { anywhere, publicOnly } from './egress.ts';
import { salesforceHosts } from './hosts.ts';

type Reached =
  | {
      readonly milliseconds: number;
      /** Milliseconds by which our clock is ahead of the host's; undefined if it did not name the time. */
      readonly ahead: number | undefined;
    }
  /** It answers, and is out of order. */
  | { readonly status: number }
  | { readonly problem: string };

const patience = 10_000;

/** Asks a login host for its list of API versions, which needs no sign-in, by the way that sign-ins take. */
export const reachHost =
  (config: Pick<Config, 'salesforceLoginUrl'>) =>
  async (origin: string): Promise<Reached> => {
    const agent = salesforceHosts(config.salesforceLoginUrl).isOwn(origin) ? anywhere() : publicOnly();
    const started = performance.now();
    try {
      const response = await fetch(`${origin}/services/data/`, {
        redirect: 'manual',
        dispatcher: agent,
        signal: AbortSignal.timeout(patience),
      });
      const milliseconds = Math.round(performance.now() - started);
      const now = Date.now();
      await response.body?.cancel();
      if (response.status >= 500) return { status: response.status };
      const date = Date.parse(response.headers.get('date') ?? '');
      // Cut to whole seconds, and half of the way back old.
      return { milliseconds, ahead: Number.isNaN(date) ? undefined : now - milliseconds / 2 - (date + 500) };
    } catch (error) {
      const { cause, message } = error as Error & { cause?: unknown };
      return { problem: cause instanceof Error && cause.message ? cause.message : message };
    } finally {
      await agent.destroy();
    }
  };
