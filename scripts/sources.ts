import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root folder. */
export const root = join(import.meta.dirname, '..');

const ours = ['apps', 'packages', 'e2e', 'scripts', 'bench'];

/** Returns the project's own files whose names end in one of `extensions`, as paths from the root. */
export const sourceFiles = (extensions: string): string[] =>
  ours
    .flatMap((folder) =>
      globSync(`${folder}/**/*.{${extensions}}`, {
        cwd: root,
        exclude: (path) => /(?:^|\/)(?:node_modules|dist|test-results|playwright-report|data)$/.test(path),
      }),
    )
    .sort();

export const readSource = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Counts lines as an editor numbers them. */
export const lineCount = (text: string): number => text.trimEnd().split('\n').length;

export const isTest = (path: string): boolean => /\.(?:test|spec)\.tsx?$/.test(path);
