import { headers } from '@orgready/shared/contract/headers';
import type { Request } from 'express';
import { sha256 } from '../storage/digest.ts';
import type { OnceKey } from '../storage/idempotent-answers.ts';
import { Refusal } from './problem.ts';

const shape = /^[\x21-\x7e]{1,255}$/;

/**
 * Returns the `Idempotency-Key` of a request, good for this method and address only; undefined if it has none.
 * @param body as the contract reads it: the order of its keys does not matter.
 */
export const onceKeyOf = (request: Request, body: unknown): OnceKey | undefined => {
  const key = request.get(headers.idempotencyKey);
  if (key === undefined) return undefined;
  if (!shape.test(key))
    throw new Refusal('invalid-request', { faults: [{ path: 'Idempotency-Key', code: 'invalid' }] });
  return {
    id: sha256(JSON.stringify([request.method, request.path, key])),
    digest: sha256(JSON.stringify(body ?? null)),
  };
};
