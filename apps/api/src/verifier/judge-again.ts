import type { Verdict } from '@orgready/guides/model/check';
import type { Guide } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import type { KeptFile } from '@orgready/shared/document/kept-readings';
import { z } from 'zod';
import type { KeptContext } from '../storage/kept-readings.ts';
import { judge } from './judge.ts';
import { replay } from './replay.ts';

/** Returns what is kept beside the readings, so that they can be judged again. */
export const keptContextOf = (guide: Guide, setup: AnsweredContext): KeptContext => ({
  format: 1,
  guide: guide.id,
  params: z.json().parse(setup.params),
  answers: { ...setup.answers },
  connection: setup.connection ? { ...setup.connection, scopes: [...setup.connection.scopes] } : null,
  loginUrl: setup.loginUrl ?? null,
  signInRefusal: setup.signInRefusal ?? null,
  now: setup.now,
  ...(setup.changes ? { changes: { ...setup.changes } } : {}),
});

/** Returns what the guide knew of the setup. */
export const setupOfKept = (
  guide: Guide,
  { params, answers, connection, loginUrl, signInRefusal, now, changes }: KeptFile,
): AnsweredContext => ({
  params: guide.params.parse(params),
  answers,
  now,
  ...(connection === null ? {} : { connection }),
  ...(loginUrl === null ? {} : { loginUrl }),
  ...(signInRefusal === null ? {} : { signInRefusal }),
  ...(changes ? { changes } : {}),
});

/** Returns the verdict of each check that applies, by check id, from kept readings alone; undefined: it waits for an answer. */
export const judgeAgain = (
  guide: Guide,
  file: KeptFile,
  report: (error: unknown) => void,
): ReadonlyMap<string, Verdict | undefined> => {
  const setup = setupOfKept(guide, file);
  const checks = applicableSteps(guide, setup).flatMap((step) => step.checks);
  const readings = replay(factsOf(checks), new Map(Object.entries(file.readings)), setup);
  return new Map(checks.map((check) => [check.id, judge(check, readings, setup, report)]));
};
