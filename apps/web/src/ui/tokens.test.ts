import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const styles = globSync('**/*.css', { cwd: src }).map((path) => ({
  path,
  text: readFileSync(join(src, path), 'utf8'),
}));

it('makes the themes differ in colors alone, which light-dark() takes and nothing else', () => {
  expect(styles.filter(({ text }) => text.includes('light-dark(')).map(({ path }) => path)).toContain(
    'ui/tokens.css',
  );
  for (const { path, text } of styles) expect(text, path).not.toContain('prefers-color-scheme');
});
