import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What tells one release of the product from another: a hash of what runs, its sources and its built pages. Processes of
 * one release have the same, so that a reader may go from one to the other.
 * @param webRoot folder of the web's build.
 */
export const readRelease = (webRoot: string): string => {
  const hash = createHash('sha256');
  const sources = globSync('{apps/api,packages/*}/src/**/*.ts', { cwd: root });
  for (const file of sources.toSorted()) hash.update(file).update(readFileSync(join(root, file)));
  // Names of its other files hold hashes of their content.
  const index = join(webRoot, 'index.html');
  if (existsSync(index)) hash.update(readFileSync(index));
  return hash.digest('base64url').slice(0, 12);
};
