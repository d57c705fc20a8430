import { readFile, stat } from 'node:fs/promises';
import { guides } from '@orgready/guides';
import type { Verdict } from '@orgready/guides/model/check';
import { keptFileLimit, keptFileSchema } from '@orgready/shared/document/kept-readings';
import { z } from 'zod';
import { judgeAgain } from '../apps/api/src/verifier/judge-again.ts';

/** `pnpm judge FILE`: judges the readings that an admin downloaded, without an org, and prints a line per check. */

const stop = (line: string): never => {
  console.error(line);
  process.exit(1);
};

const describe = (verdict: Verdict | undefined): string => {
  if (!verdict) return 'untested';
  const detail =
    verdict.outcome === 'failed' ? verdict.severity : verdict.outcome === 'cantTell' ? verdict.reason : '';
  const message = 'why' in verdict ? verdict.why : verdict.message;
  return [verdict.outcome, detail, message?.key, message?.params && JSON.stringify(message.params)]
    .filter(Boolean)
    .join('  ');
};

const [path] = process.argv.slice(2);
if (path === undefined) stop('Usage: pnpm judge FILE');
else {
  const size = await stat(path).then(
    (found) => found.size,
    () => stop(`There is no file ${path}.`),
  );
  if (size > keptFileLimit) stop(`${path} is larger than ${keptFileLimit / 1024 / 1024} MB.`);
  const text = await readFile(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    stop(`${path} is not JSON.`);
  }
  const parsed = keptFileSchema.safeParse(json);
  if (!parsed.success) stop(`${path} does not hold kept readings:\n${z.prettifyError(parsed.error)}`);
  else {
    const guide = guides.find(({ id }) => id === parsed.data.guide);
    if (!guide) stop(`There is no guide ${JSON.stringify(parsed.data.guide)}.`);
    else
      for (const [check, verdict] of judgeAgain(guide, parsed.data, (error) => console.error(error)))
        console.log(`${check.padEnd(30)} ${describe(verdict)}`);
  }
}
