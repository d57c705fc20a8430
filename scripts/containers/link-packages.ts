import { globSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { root } from '../sources.ts';

const manifest = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * Does what `pnpm install --filter <name>...` does in a copy of the workspace: links each package to what it may import. The links
 * lead to the packages of this workspace, which come from the same lockfile; to install them again takes seconds.
 */
export const linkPackages = (folder: string, name: string, isProduction: boolean): void => {
  const ours = new Map(
    globSync(['{apps,packages}/*/package.json', 'scripts/package.json'], { cwd: folder }).map((path) => {
      const read = manifest.parse(JSON.parse(readFileSync(join(folder, path), 'utf8')));
      return [read.name, { ...read, path: dirname(path) }];
    }),
  );
  const linked = new Set<string>();
  const link = (one: string): void => {
    const found = ours.get(one);
    if (!found) throw new Error(`The image has no package.json of ${one}`);
    if (linked.has(one)) return;
    linked.add(one);
    const { path, dependencies, devDependencies } = found;
    const wanted = { ...(isProduction ? {} : devDependencies), ...dependencies };
    for (const [needed, version] of Object.entries(wanted)) {
      const at = join(folder, path, 'node_modules', needed);
      mkdirSync(dirname(at), { recursive: true });
      const isOurs = version.startsWith('workspace:');
      if (isOurs) link(needed);
      const target = ours.get(needed)?.path ?? '';
      symlinkSync(
        isOurs
          ? relative(dirname(at), join(folder, target))
          : realpathSync(join(root, path, 'node_modules', needed)),
        at,
      );
    }
  };
  link(name);
};
