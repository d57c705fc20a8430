import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { isTest, lineCount, readSource, sourceFiles } from './sources.ts';

const files = sourceFiles('ts,tsx,css').map((path) => ({ path, text: readSource(path) }));
const sources = files.filter(({ path }) => !isTest(path));
/** Lists of texts and of tables: long by nature, without logic. */
const isList = (path: string): boolean => /\/(?:locales|migrations)\//.test(path);
const code = sources.filter(({ path }) => !path.endsWith('.css'));

const longFunctions = (path: string, text: string): string[] => {
  const found: string[] = [];
  const check = ({ start, end }: { start: number; end: number }) => {
    const lines = lineCount(text.slice(start, end));
    const line = lineCount(`${text.slice(0, start)}|`);
    if (lines > 80) found.push(`${path}:${line} has ${lines} lines`);
  };
  const { program } = parseSync(path, text);
  new Visitor({
    FunctionDeclaration: check,
    FunctionExpression: check,
    ArrowFunctionExpression: check,
  }).visit(program);
  return found;
};

/** Returns each group of files that import one another in a circle (Tarjan's strongly connected components). */
const circles = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next) ? (stack.includes(next) ? order.get(next) : undefined) : visit(next);
      if (reached !== undefined) lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    if (lowest.get(file) === own) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1) found.push(group.sort());
    }
    return lowest.get(file) ?? own;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
};

/** Returns whether a test starts programs, itself or through a helper. */
const startsPrograms = (path: string, text: string): boolean =>
  parseSync(path, text).module.staticImports.some(
    ({ moduleRequest, entries }) =>
      /^node:child_process$|\/(?:crash\/crashes|processes\/two-processes)\.ts$/.test(moduleRequest.value) ||
      entries.some(({ importName }) => importName.name === 'startCluster'),
  );

describe('the shape of the sources', () => {
  test('is read from the whole project', () => {
    expect(code.length).toBeGreaterThan(500);
    expect(files.length - sources.length).toBeGreaterThan(100);
  });

  test('no file is longer than 300 lines, no test longer than 400', () => {
    const long = files
      .filter(({ path }) => !isList(path))
      .map(({ path, text }) => ({ path, lines: lineCount(text) }))
      .filter(({ path, lines }) => lines > (isTest(path) ? 400 : 300));
    expect(long).toEqual([]);
  });

  test('half of the files have 45 lines or fewer', () => {
    const lengths = code.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(45);
  });

  test('no function is longer than 80 lines', () => {
    expect(
      code.filter(({ path }) => !isList(path)).flatMap(({ path, text }) => longFunctions(path, text)),
    ).toEqual([]);
  });

  test('the tests that start programs, and no others, are named so: `pnpm unit` leaves them out', () => {
    const tests = files.filter(({ path }) => path.endsWith('.test.ts'));
    const starting = tests.filter(({ path, text }) => startsPrograms(path, text)).map(({ path }) => path);
    expect(starting.length).toBeGreaterThan(5);
    expect(tests.map(({ path }) => path).filter((path) => path.endsWith('.programs.test.ts'))).toEqual(
      starting,
    );
  });

  test('no files import each other in a circle', () => {
    const graph = new Map(code.map(({ path, text }) => [path, importsOf(path, text)] as const));
    expect([...graph.values()].flat().length).toBeGreaterThan(1500);
    expect(circles(graph)).toEqual([]);
  });
});
