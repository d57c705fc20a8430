import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { root } from '../sources.ts';
import { type Stage, stageNamed } from './dockerfile.ts';

/** Returns whether `.dockerignore` leaves a path out. */
const readIgnored = (): ((path: string) => boolean) => {
  const patterns = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  return (path) => patterns.some((pattern) => matchesGlob(path, pattern));
};

/** What needs a network or root, or changes no file of /app. */
const leftOut = [/^npm install --global pnpm@[\d.]+$/, /^mkdir /, /^apt-get /];

/** Runs an instruction of the build in its folder, on the packages that are on this machine. */
const runInstruction = (command: string, folder: string): void => {
  if (leftOut.some((pattern) => pattern.test(command))) return;
  if (command === 'pnpm build') {
    // `npm test` builds the pages elsewhere.
    mkdirSync(join(folder, 'apps/web/dist'));
    writeFileSync(join(folder, 'apps/web/dist/index.html'), '<title>OrgReady</title>');
    return;
  }
  const [program = '', ...args] = command.split(' ');
  if (program !== 'pnpm' || args[0] !== 'install') throw new Error(`Cannot try "${command}" here`);
  const { status, stdout, stderr } = spawnSync(program, [...args, '--offline'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  if (status !== 0) throw new Error(`"${command}" failed:\n${stdout}${stderr}`);
};

/**
 * Makes the folder /app of an image below `folder`, by the instructions of the Dockerfile, and returns its path. What one
 * stage copies from another is moved: each is built for one that follows.
 */
export const buildLayout = (stages: readonly Stage[], target: string, folder: string): string => {
  const app = join(folder, target);
  mkdirSync(app, { recursive: true });
  const isIgnored = readIgnored();
  const build = ({ base, instructions }: Stage): void => {
    if (stages.some(({ name }) => name === base)) build(stageNamed(stages, base));
    for (const { keyword, text, words, from } of instructions) {
      if (keyword === 'RUN') runInstruction(text, app);
      if (keyword !== 'COPY') continue;
      const to = words.at(-1) ?? '';
      for (const path of words.slice(0, -1)) {
        const destination = resolve(app, to.endsWith('/') ? join(to, basename(path)) : to);
        mkdirSync(dirname(destination), { recursive: true });
        if (from === undefined)
          cpSync(join(root, path), destination, {
            recursive: true,
            filter: (source) => !isIgnored(relative(root, source)),
          });
        else {
          const built = join(folder, from);
          if (!existsSync(built)) buildLayout(stages, from, folder);
          renameSync(join(built, relative('/app', path)), destination);
        }
      }
    }
  };
  build(stageNamed(stages, target));
  return app;
};
