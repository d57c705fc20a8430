import { Eta } from 'eta';
import type { Response } from 'express';
import type { CallLog } from './control/calls.ts';
import type { World } from './world.ts';

/** Passed to every route. `world` is a function because a reset replaces the world. */
export interface Site {
  readonly world: () => World;
  readonly origin: () => string;
  readonly calls: CallLog;
  /** How long an installation takes. */
  readonly installMilliseconds: number;
}

const eta = new Eta({ views: `${import.meta.dirname}/setup/views`, autoEscape: true, cache: true });

/** Renders a page; every value in it is escaped. */
export const page = (response: Response, view: string, data: object, status = 200): void => {
  response
    .status(status)
    .set({
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    })
    .type('html')
    .send(eta.render(`./${view}`, data));
};
