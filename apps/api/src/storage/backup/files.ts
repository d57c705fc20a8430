import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns once everything written to a file, or the names in a folder, is on the disk. */
const flush = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Makes a file for its owner only: all of it or none. A file with that name is replaced at the end, in one step.
 * @param write gets the name of an empty file beside it.
 */
export const writeWhole = async (
  file: string,
  write: (part: string) => void | Promise<void>,
): Promise<void> => {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  closeSync(openSync(part, 'wx', 0o600));
  try {
    await write(part);
    flush(part);
    renameSync(part, file);
    flush(dirname(file));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
};
