import type { Verdict } from '@orgready/guides/model/check';
import { typedQuestions } from '@orgready/guides/plan';
import { keptFileSchema } from '@orgready/shared/document/kept-readings';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Gathered, gatheredScenarios } from '../testing/gathered.ts';
import { allScenarios } from '../testing/scenario.ts';
import { judgeAgain } from './judge-again.ts';
import { redact } from './redact.ts';

let gathered: ReadonlyMap<string, Gathered>;
beforeAll(async () => {
  gathered = new Map((await gatheredScenarios()).map((one) => [one.name, one]));
}, 60_000);

const fail = (error: unknown): never => {
  throw error;
};

/** What a verdict says, without the names of the org. */
const inShort = (verdict: Verdict | undefined) =>
  verdict && [
    verdict.outcome,
    'severity' in verdict ? verdict.severity : 'reason' in verdict ? verdict.reason : '',
    'why' in verdict ? verdict.why.key : verdict.message?.key,
    'remedy' in verdict ? verdict.remedy?.key : '',
    'evidence' in verdict ? verdict.evidence?.map(({ kind }) => kind) : [],
  ];
const summarize = (verdicts: ReadonlyMap<string, Verdict | undefined>) =>
  Object.fromEntries([...verdicts].map(([id, verdict]) => [id, inShort(verdict)]));

/** As it is stored. */
const plain = (verdicts: ReadonlyMap<string, Verdict | undefined>): unknown =>
  JSON.parse(JSON.stringify([...verdicts]));

describe('kept readings', () => {
  it.each(allScenarios)(
    'of $name are judged without an org as they were with it, redacted or not',
    ({ name }) => {
      const one = gathered.get(name);
      if (!one) throw new Error(`The scenario ${name} was not gathered`);
      const { guide, scenario, kept, verdicts } = one;
      expect(plain(judgeAgain(guide, kept, fail))).toEqual(plain(verdicts));

      const redacted = JSON.stringify(redact(kept, typedQuestions(guide, scenario.params)));
      const again = judgeAgain(guide, keptFileSchema.parse(JSON.parse(redacted)), fail);
      expect(summarize(again)).toEqual(summarize(verdicts));

      const [org] = scenario.orgs;
      const app = guide.signInApp?.(scenario.params);
      const planted = [
        org.id,
        org.name,
        scenario.party.name,
        ...(app ? [app.label, app.consumerKey] : []),
        ...(kept.connection ? [kept.connection.instanceUrl, kept.connection.userId] : []),
        ...org.users.flatMap(({ username, firstName, lastName }) => [username, `${firstName} ${lastName}`]),
      ];
      expect(planted.filter((value) => redacted.includes(value))).toEqual([]);
    },
  );
});
