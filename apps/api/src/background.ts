/** Keeps what goes on without anybody waiting for it, so that a shutdown can. */
export const createBackground = (report: (error: unknown) => void) => {
  const running = new Set<Promise<void>>();
  return {
    run(work: () => Promise<unknown>): void {
      const run = Promise.resolve()
        .then(work)
        .then(() => undefined, report)
        .finally(() => running.delete(run));
      running.add(run);
    },
    /** Resolves when nothing goes on anymore, nor what it has started. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
export type Background = ReturnType<typeof createBackground>;
