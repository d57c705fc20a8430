import { readSource } from '../sources.ts';
import type { NamedTest } from './tests-of-project.ts';

/** A row of `docs/threats.tsv` or `docs/asvs.tsv`: what is required, and what holds it. */
export interface Row {
  readonly id: string;
  readonly words: string;
  readonly proof: string;
}

/** Where something is held: a test, or a text of the documentation. */
export interface Place {
  readonly path: string;
  readonly text: string;
}

export type Proof =
  | { readonly state: 'held'; readonly places: readonly Place[] }
  | { readonly state: 'later' | 'not applicable'; readonly reason: string }
  | { readonly state: 'wrong'; readonly fault: string };

/** Returns the rows of a table whose columns are divided by tabs; its first line names them. */
export const readRows = (path: string): Row[] =>
  readSource(path)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', words = '', proof = '', ...more] = line.split('\t');
      if (proof === '' || more.length > 0)
        throw new Error(`${path} has a row without three columns: ${line}`);
      return { id, words, proof };
    });

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const textPlace = (path: string, text: string): Place | string => {
  try {
    return inOneLine(readSource(path)).includes(text) ? { path, text } : `${path} does not contain: ${text}`;
  } catch {
    return `${path} is not there`;
  }
};

const testPlace = (tests: readonly NamedTest[], file: string, title: string): Place | string => {
  const named = tests.filter(
    (test) =>
      test.title === title &&
      `/${test.path.replace(/(?:\.programs)?\.(?:test|spec)\.tsx?$/, '')}`.endsWith(`/${file}`),
  );
  const [path, ...others] = new Set(named.map((test) => test.path));
  if (path === undefined) return `No test is named: ${file} › ${title}`;
  return others.length > 0 ? `Several files have a test named: ${file} › ${title}` : { path, text: title };
};

/**
 * Returns what a proof comes to. It is `later: …` or `not applicable: …` with the reason, or places divided by ` && `:
 * `routes/links › title of a test`, or `docs/architecture.md › words that stand there`.
 */
export const proofOf = (proof: string, tests: readonly NamedTest[]): Proof => {
  const [, state, reason] = /^(later|not applicable): (.+)$/.exec(proof) ?? [];
  if (reason !== undefined) return { state: state as 'later' | 'not applicable', reason };
  const found = proof.split(' && ').map((part) => {
    const [file = '', text = ''] = part.split(' › ');
    return file.endsWith('.md') ? textPlace(file, text) : testPlace(tests, file, text);
  });
  const faults = found.filter((one) => typeof one === 'string');
  return faults.length > 0
    ? { state: 'wrong', fault: faults.join('; ') }
    : { state: 'held', places: found.filter((one) => typeof one !== 'string') };
};
