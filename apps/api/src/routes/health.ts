import type { IRouter } from 'express';
import type { Deps } from '../deps.ts';

/** For load balancers and orchestrators: alive, and able to serve. */
export const healthRoutes = (router: IRouter, { ready, storage, log }: Deps): void => {
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').type('text/plain').send('ok\n');
  });

  router.get('/readyz', async (_request, response) => {
    response.set('Cache-Control', 'no-store').type('text/plain');
    const answers =
      ready() &&
      (await storage.ping().then(
        () => true,
        (err: unknown) => {
          log.warn({ err }, 'the database does not answer');
          return false;
        },
      ));
    response.status(answers ? 200 : 503).send(answers ? 'ready\n' : 'not ready\n');
  });
};
