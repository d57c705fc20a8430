import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { ResolverFactory } from 'oxc-resolver';
import { root } from './sources.ts';

const resolver = new ResolverFactory({
  extensions: ['.ts', '.tsx'],
  conditionNames: ['node', 'import'],
});

/** Returns the project's own files that each file imports or re-exports, imports of types included. */
export const importsOf = (path: string, text: string): string[] => {
  const { module } = parseSync(path, text);
  const specifiers = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map((entry) => entry.moduleRequest?.value ?? ''),
    ),
  ];
  return specifiers
    .filter((specifier) => /^(?:\.|@orgready\/)/.test(specifier))
    .flatMap((specifier) => resolver.sync(dirname(join(root, path)), specifier).path ?? [])
    .map((found) => relative(root, found));
};
