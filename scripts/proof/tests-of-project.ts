import { type Expression, parseSync, Visitor } from 'oxc-parser';
import { isTest, readSource, sourceFiles } from '../sources.ts';

/** A test, or a group of tests, as its file names it. */
export interface NamedTest {
  readonly path: string;
  readonly title: string;
  /** The titles of the groups around it, the outermost first. */
  readonly groups: readonly string[];
}

const runners = new Set(['it', 'test', 'describe']);

/** Returns what a call such as `it(…)` or `describe.skipIf(…).each(…)(…)` begins with, and the names after it. */
const chainOf = (callee: Expression): readonly string[] => {
  if (callee.type === 'Identifier') return [callee.name];
  if (callee.type === 'CallExpression') return chainOf(callee.callee);
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
    return [...chainOf(callee.object), callee.property.name];
  return [];
};

const titleIn = (argument: unknown): string | undefined => {
  const node = argument as { type?: string; value?: unknown; quasis?: { value: { cooked: string } }[] };
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.quasis?.length === 1
    ? node.quasis[0]?.value.cooked
    : undefined;
};

/** Returns the tests and groups of a file. Those that are skipped for good or yet to be written are none. */
export const testsIn = (path: string, text: string): NamedTest[] => {
  const found: (NamedTest & { readonly start: number; readonly end: number; readonly isGroup: boolean })[] =
    [];
  new Visitor({
    CallExpression({ callee, arguments: given, start, end }) {
      const [runner = '', ...rest] = chainOf(callee as Expression);
      const title = titleIn(given[0]);
      if (!runners.has(runner) || title === undefined || given.length < 2) return;
      if (rest.some((name) => name === 'skip' || name === 'todo')) return;
      found.push({
        path,
        title,
        groups: [],
        start,
        end,
        isGroup: runner === 'describe' || rest.includes('describe'),
      });
    },
  }).visit(parseSync(path, text).program);
  return found.map(({ title, start, end }) => ({
    path,
    title,
    groups: found.filter((one) => one.isGroup && one.start < start && end < one.end).map((one) => one.title),
  }));
};

/** Returns every test and group of the project. */
export const testsOfProject = (): NamedTest[] =>
  sourceFiles('ts,tsx')
    .filter(isTest)
    .flatMap((path) => testsIn(path, readSource(path)));

/** Returns the ids that a title begins with: `T01, F10: guesses …`. */
export const idsOf = (title: string): readonly string[] =>
  /^((?:[TFV][\d.]+)(?:, [TFV][\d.]+)*): /.exec(title)?.[1]?.split(', ') ?? [];
