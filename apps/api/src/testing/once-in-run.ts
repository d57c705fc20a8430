import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Returns a part of what `make` returns, made once in a run of the tests: by the worker that asks first, while the others wait
 * for its files. Each part has one, because to read all takes longer than most need, and has to survive JSON. An error reaches
 * every worker that asks.
 */
export const onceInRun = async <T extends object, Part extends keyof T & string>(
  name: string,
  part: Part,
  make: () => Promise<T>,
): Promise<T[Part]> => {
  const folder = join(inject('runFolder'), name);
  const end = join(folder, 'end.json');
  const fileOf = (of: string) => join(folder, `part-${of}.json`);
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const error = await make()
      .then(async (made) => {
        for (const [of, value] of Object.entries(made)) await writeFile(fileOf(of), JSON.stringify(value));
        return null;
      })
      .catch((thrown: unknown) =>
        thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      );
    await writeFile(`${end}.new`, JSON.stringify(error));
    await rename(`${end}.new`, end);
  }
  for (;;) {
    const text = await readFile(end, 'utf8').catch(() => undefined);
    if (text === undefined) await pause(50);
    else {
      const error = JSON.parse(text) as string | null;
      if (error !== null) throw new Error(error);
      return JSON.parse(await readFile(fileOf(part), 'utf8')) as T[Part];
    }
  }
};
