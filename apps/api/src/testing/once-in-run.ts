import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Returns what `make` returns, made once in a run of the tests: by the worker that asks first, while the others wait for
 * its file. It has to survive JSON. An error reaches every worker that asks.
 */
export const onceInRun = async <T>(name: string, make: () => Promise<T>): Promise<T> => {
  const folder = inject('runFolder');
  const file = join(folder, `${name}.json`);
  const isFirst = await mkdir(join(folder, name)).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const made = await make().then(
      (value) => ({ value }),
      (error: unknown) => ({
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    );
    await writeFile(`${file}.new`, JSON.stringify(made));
    await rename(`${file}.new`, file);
  }
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) {
      const made = JSON.parse(text) as { readonly value: T } | { readonly error: string };
      if ('error' in made) throw new Error(made.error);
      return made.value;
    }
    await pause(50);
  }
};
