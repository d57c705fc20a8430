import type { SignInRow } from '@orgready/guides/explain/why-not';
import type { EngineKey } from '@orgready/guides/locales/en';
import type { ErrorExplanation, WhyNotAnswer } from '@orgready/shared/contract/entities';
import type { Material } from '../domain/material.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { Words } from '../domain/words.ts';

export type Evidence = WhyNotAnswer['evidence'][number];

/** Returns what makes an answer, and the row of Login History that it rests on. */
export const createParts = ({ blueprint }: Material, words: Words) => {
  const party = blueprint.party.name;

  const evidenceOf = ({ at, application, status, sourceIp }: SignInRow): Evidence => ({
    at,
    text: words.line('why-not.row', {
      application: application ?? words.line('why-not.no-application'),
      status,
      address: sourceIp ?? words.line('why-not.no-address'),
    }),
  });

  const answer = (
    id: string,
    title: string,
    cause: string,
    rest: {
      readonly who: ErrorExplanation['who'];
      readonly actions: readonly EngineKey[];
      readonly steps?: readonly string[];
      readonly evidence: readonly Evidence[];
      readonly likely?: boolean;
    },
  ): WhyNotAnswer => {
    const actions = rest.actions.map((key) => words.line(key));
    const toForward = words.line('explain.message', {
      code: 'none',
      title,
      cause,
      actions: actions.join(' '),
    });
    return {
      id,
      code: null,
      known: rest.likely ?? true,
      title,
      cause,
      names: [],
      party,
      who: rest.who,
      actions,
      steps: [...(rest.steps ?? [])],
      message: rest.who === 'you' ? '' : toForward,
      evidence: [...rest.evidence],
    };
  };

  return { answer, evidenceOf };
};
export type Answer = ReturnType<typeof createParts>['answer'];

/** Returns the first failed check that can be the cause, blockers first: what an accepted sign-in does not show. */
export const findOpen = (
  { setup, blueprint, findings }: Material,
  words: Words,
  answer: Answer,
  evidence: readonly Evidence[],
): WhyNotAnswer | undefined => {
  const { step, warnings = [] } = blueprint.guide.whyNot ?? {};
  const failed = stepsOf(setup, blueprint).flatMap(({ id, checks }) =>
    checks.flatMap((check) => {
      const finding = findings.get(check.id);
      return finding?.verdict.outcome === 'failed'
        ? [{ step: id, check: check.id, finding, verdict: finding.verdict }]
        : [];
    }),
  );
  const found =
    failed.find(({ verdict }) => verdict.severity === 'blocker') ??
    failed.find(({ check, verdict }) => verdict.severity === 'warning' && warnings.includes(check));
  if (!found) return undefined;
  const { message } = found.verdict;
  const title = words.line(message.key, message.params);
  return answer('open-finding', title, words.line('why-not.finding.cause'), {
    who: 'salesforce-admin',
    actions: [found.step === step ? 'why-not.finding.here' : 'why-not.finding.action'],
    steps: found.step === step ? [] : [found.step],
    evidence: [...evidence, { at: found.finding.at, text: title }],
  });
};
