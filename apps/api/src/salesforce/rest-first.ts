import { SalesforceRefusal } from './refusal.ts';

/**
 * Returns how calls are made so that REST decides about the session. SOAP calls a session invalid that was never good for
 * the API, so that its answer alone would send the reader to sign in again, around and around (A 1.3).
 */
export const restFirst = () => {
  const pending = new Set<Promise<unknown>>();
  let unfit: SalesforceRefusal | undefined;
  return {
    async rest<T>(call: () => Promise<T>): Promise<T> {
      const answer = call();
      pending.add(answer);
      try {
        return await answer;
      } catch (error) {
        if (error instanceof SalesforceRefusal && error.failure.code === 'SESSION_NOT_VALID_FOR_API')
          unfit = error;
        throw error;
      } finally {
        pending.delete(answer);
      }
    },
    async soap<T>(call: () => Promise<T>): Promise<T> {
      if (unfit) throw unfit;
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof SalesforceRefusal) || error.failure.reason !== 'signed-out') throw error;
        await Promise.allSettled(pending);
        // Handlers of the same answers run first, and one of them may be what names the cause.
        await Promise.resolve();
        throw unfit ?? error;
      }
    },
  };
};
