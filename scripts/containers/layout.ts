import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, matchesGlob, relative, resolve } from 'node:path';
import { readSource, root } from '../sources.ts';
import { type Stage, stageNamed } from './dockerfile.ts';
import { linkPackages } from './link-packages.ts';

/** Returns whether `.dockerignore` leaves a path out. */
const readIgnored = (): ((path: string) => boolean) => {
  const patterns = readSource('.dockerignore').split('\n').filter(Boolean);
  return (path) => patterns.some((pattern) => matchesGlob(path, pattern));
};

/** What needs a network or root, or changes no file of /app. */
const leftOut = [/^npm install --global pnpm@[\d.]+$/, /^mkdir /, /^apt-get /];

/** Does what an instruction of the build does to its folder, as far as it can be done in a moment. */
const runInstruction = (command: string, folder: string): void => {
  if (leftOut.some((pattern) => pattern.test(command))) return;
  if (command.startsWith('NODE_COMPILE_CACHE=')) {
    execSync(command, { cwd: folder });
    return;
  }
  if (command === 'pnpm build') {
    // `npm test` builds the pages elsewhere.
    mkdirSync(join(folder, 'apps/web/dist'));
    writeFileSync(join(folder, 'apps/web/dist/index.html'), '<title>OrgReady</title>');
    return;
  }
  const [, prod, filter] =
    /^pnpm install --frozen-lockfile( --prod)? --filter (@orgready\/\w+)\.\.\.$/.exec(command) ?? [];
  if (filter === undefined) throw new Error(`Cannot try "${command}" here`);
  linkPackages(folder, filter, prod !== undefined);
};

/** Makes the folder /app of an image below `folder`, by the instructions of the Dockerfile, and returns its path. */
export const buildLayout = (stages: readonly Stage[], target: string, folder: string): string => {
  const app = join(folder, target);
  mkdirSync(app, { recursive: true });
  const isIgnored = readIgnored();
  const copy = (path: string, to: string, from: string | undefined): void => {
    if (from === undefined) {
      const source = join(root, path);
      const into = to.endsWith('/') && statSync(source).isFile() ? join(to, basename(path)) : to;
      const filter = (one: string) => !isIgnored(relative(root, one));
      cpSync(source, resolve(app, into), { recursive: true, filter });
      return;
    }
    const built = join(folder, from);
    if (!existsSync(built)) buildLayout(stages, from, folder);
    cpSync(join(built, relative('/app', path)), resolve(app, to), {
      recursive: true,
      verbatimSymlinks: true,
    });
  };
  const build = ({ base, instructions }: Stage): void => {
    if (stages.some(({ name }) => name === base)) build(stageNamed(stages, base));
    for (const { keyword, text, words, from } of instructions) {
      if (keyword === 'RUN') runInstruction(text, app);
      if (keyword === 'COPY') for (const path of words.slice(0, -1)) copy(path, words.at(-1) ?? '', from);
    }
  };
  build(stageNamed(stages, target));
  return app;
};
