import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './program.ts';

const web = join(root, 'apps/web');

/** When the newest of these files was changed, milliseconds; 0 when there is none. */
const newest = (folder: string): number => {
  try {
    return Math.max(
      0,
      ...readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
    );
  } catch {
    return 0;
  }
};

/** Builds the pages that the journeys visit, if the sources have changed. */
export default function buildWeb(): void {
  const sources = Math.max(
    ...[join(web, 'src'), join(web, 'build'), join(root, 'packages/shared/src')].map(newest),
    ...['index.html', 'vite.config.ts', 'package.json'].map((file) => statSync(join(web, file)).mtimeMs),
  );
  if (newest(join(web, 'dist')) > sources) return;
  execFileSync('pnpm', ['build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
