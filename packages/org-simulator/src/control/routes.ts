import { json, type Response, Router } from 'express';
import { z } from 'zod';
import type { Simulator } from '../simulator.ts';
import { faultSchema } from './faults.ts';

const resetSchema = z.strictObject({
  scenario: z.string(),
  callbackUrls: z.array(z.url()).optional(),
});
const tokenSchema = z.strictObject({ username: z.string(), scopes: z.array(z.string()).optional() });
const latencySchema = z.strictObject({ ms: z.number().min(0).max(60_000) });

const refuse = (response: Response, message: string): void =>
  void response.status(400).json({ error: message });

/** What no real org has: below `/__simulator`, for tests and demonstrations. */
export const controlRoutes = (
  simulator: () => Pick<Simulator, 'token' | 'faults' | 'latency' | 'calls'> & {
    reset(scenario: string, callbackUrls?: readonly string[]): void;
  },
): Router => {
  const router = Router();
  router.use(json());

  const post = <S extends z.ZodType>(path: string, schema: S, run: (body: z.infer<S>) => unknown): void => {
    router.post(path, (request, response) => {
      const parsed = schema.safeParse(request.body);
      if (!parsed.success) return refuse(response, z.prettifyError(parsed.error));
      try {
        response.json(run(parsed.data) ?? {});
      } catch (error) {
        refuse(response, error instanceof Error ? error.message : String(error));
      }
    });
  };
  post('/reset', resetSchema, ({ scenario, callbackUrls }) => simulator().reset(scenario, callbackUrls));
  post('/token', tokenSchema, ({ username, scopes }) => simulator().token(username, scopes));
  post('/faults', z.array(faultSchema), (faults) => simulator().faults(faults));
  post('/latency', latencySchema, ({ ms }) => simulator().latency(ms));
  router.get('/calls', (_request, response) => void response.json(simulator().calls()));
  router.use((_request, response) => void response.status(404).json({ error: 'There is no such control.' }));
  return router;
};
