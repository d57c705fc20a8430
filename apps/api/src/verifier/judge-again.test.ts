import type { Verdict } from '@orgready/guides/model/check';
import { type Simulator, startSimulator } from '@orgready/org-simulator';
import { keptFileSchema } from '@orgready/shared/document/kept-readings';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allScenarios, verifyScenario } from '../testing/scenario.ts';
import { judgeAgain, keptContextOf } from './judge-again.ts';
import { redact } from './redact.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ scenario: 'integration/ready' });
});
afterAll(() => simulator.close());

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

describe('kept readings', () => {
  it.each(allScenarios)(
    'of $name are judged without an org as they were with it, redacted or not',
    async (given) => {
      const { name, guide, scenario } = given;
      simulator.reset(name);
      const { verdicts, kept, setup } = await verifyScenario(simulator, guide, scenario);
      const file = { ...keptContextOf(guide, setup), readings: Object.fromEntries(kept) };
      const written: unknown = JSON.parse(JSON.stringify(file));
      expect(judgeAgain(guide, keptFileSchema.parse(written), fail)).toEqual(verdicts);

      const redacted = JSON.stringify(redact(file));
      const again = judgeAgain(guide, keptFileSchema.parse(JSON.parse(redacted)), fail);
      expect(summarize(again)).toEqual(summarize(verdicts));

      const [org] = scenario.orgs;
      const { vendor, app } = scenario.integration;
      const planted = [
        org.id,
        org.name,
        new URL(simulator.url).host,
        vendor.name,
        app.label,
        app.consumerKey,
        ...org.users.flatMap(({ username, firstName, lastName }) => [username, `${firstName} ${lastName}`]),
      ];
      expect(planted.filter((value) => redacted.includes(value))).toEqual([]);
    },
  );
});
