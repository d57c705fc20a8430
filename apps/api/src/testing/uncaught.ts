import { afterAll, afterEach, beforeAll, expect } from 'vitest';

/** Holds every test of the file to it that nothing was thrown which nobody caught. */
export const expectNothingUncaught = (): void => {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => void uncaught.push(error);
  beforeAll(() => {
    process.on('uncaughtException', note);
    process.on('unhandledRejection', note);
  });
  afterEach(() => expect(uncaught).toEqual([]));
  afterAll(() => {
    process.off('uncaughtException', note);
    process.off('unhandledRejection', note);
  });
};
