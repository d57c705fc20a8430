import { DomainError } from '../domain/domain-error.ts';
import type { OnceKey } from '../storage/idempotent-answers.ts';
import type { Execute } from './command.ts';

/**
 * Returns an `execute` that does the work for one request only, in the same transaction that remembers its result: the same
 * request gets that result again, also while the first one is under way. Results go through JSON.
 * @param key undefined: each time.
 */
export const executeOnce =
  (execute: Execute, key: OnceKey | undefined): Execute =>
  (actor, work) =>
    key === undefined
      ? execute(actor, work)
      : execute(actor, async (tx, now, guides) => {
          const known = await tx.idempotentAnswers.take(key, now);
          if (known) {
            if (known.digest !== key.digest || known.result === undefined)
              throw new DomainError('idempotency-key-reused');
            return { events: [], result: JSON.parse(known.result) };
          }
          const outcome = await work(tx, now, guides);
          await tx.idempotentAnswers.keep(key.id, JSON.stringify(outcome.result));
          return outcome;
        });
