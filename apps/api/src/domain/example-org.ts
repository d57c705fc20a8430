import type { Message } from '@orgready/guides/model/check';
import { argumentsOf } from '@orgready/shared/language/arguments';
import type { Locale } from '@orgready/shared/language/locales';
import type { Finding, StoredVerdict } from '../storage/findings.ts';
import type { Setup } from '../storage/setups.ts';
import type { ShownValues } from '../storage/shown-facts.ts';
import type { Blueprint } from './blueprint.ts';
import { exampleValues } from './example-values.ts';
import type { Material } from './material.ts';
import { ownNames } from './own-names.ts';

type Params = NonNullable<Message['params']>;
type Filling = (message: Message) => Message;

/** Returns a function that replaces the values of a message by those of an example; names of the blueprint stay. */
const fillingOf = (blueprint: Blueprint, locale: Locale, now: number): Filling => {
  const own = ownNames(blueprint);
  const messages = blueprint.guide.locales[locale];
  const example = exampleValues[locale];
  return ({ key, params }) => {
    if (params === undefined) return { key };
    const kinds = argumentsOf(messages[key] ?? '');
    const exampleOf = (name: string, value: Params[string]): Params[string] => {
      if (kinds.get(name) === 'moment') return now;
      if (typeof value === 'number') return example.number;
      const texts = [value].flat().map((each) => (own.has(each) ? each : example.named(name)));
      return typeof value === 'string' ? (texts[0] ?? '') : [...new Set(texts)];
    };
    return {
      key,
      params: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, exampleOf(name, value)]),
      ),
    };
  };
};

const isMessage = (value: object): value is Message => 'key' in value && typeof value.key === 'string';

/** Returns a verdict whose messages are those of an example. What Salesforce answered, and whose rights lack, is left out. */
const exampleVerdict = (verdict: StoredVerdict, fill: Filling): StoredVerdict => {
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    if (isMessage(value)) return fill(value);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner)]));
  };
  const {
    refusal: _refusal,
    lacks: _lacks,
    since: _since,
    ...rest
  } = verdict as unknown as Record<string, unknown>;
  return filled(rest) as StoredVerdict;
};

/** Returns answers without what was chosen or typed from the org: only options of the guide stay. */
const exampleAnswers = (
  { guide, params }: Blueprint,
  answers: Setup['answers'],
  { field, org }: { readonly field: string; readonly org: string },
): Setup['answers'] => {
  const questions = new Map(guide.questions(params).map((question) => [question.id, question]));
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const question = questions.get(id);
      if (!question) return [];
      if ('fieldOf' in question) return [[id, field]];
      const { options } = question;
      const isOption = 'find' in options && options.some(({ value }) => value === answer);
      return [[id, isOption ? answer : org]];
    }),
  );
};

/**
 * Returns a setup as if its org were an example: the same steps, outcomes and codes of messages, and nothing that was read from the
 * org. Values in messages are examples, and there is no evidence.
 */
export const withExampleOrg = (material: Material, locale: Locale, now: number): Material => {
  const { setup, blueprint, findings, attestations } = material;
  const example = exampleValues[locale];
  const fill = fillingOf(blueprint, locale, now);
  const findingOf = (finding: Finding): Finding => ({
    ...finding,
    username: finding.username === null ? null : example.username,
    evidenceHash: null,
    messages: [],
    verdict: exampleVerdict(finding.verdict, fill),
  });
  const { names } = blueprint.guide;
  const shown: ShownValues = new Map(
    [names?.user, names?.profile, names?.set].flatMap((fact, at) =>
      fact ? [[fact.id, example.named(['user', 'profile', 'set'][at] ?? '')] as const] : [],
    ),
  );
  return {
    blueprint,
    setup: {
      ...setup,
      signInRefusal: null,
      answers: exampleAnswers(blueprint, setup.answers, example),
      org: setup.org && {
        id: '00D000000000000AAA',
        name: example.org,
        edition: '',
        instance: '',
        isSandbox: setup.org.isSandbox,
        host: example.host,
      },
    },
    findings: new Map([...findings].map(([check, finding]) => [check, findingOf(finding)])),
    attestations: new Map(
      [...attestations].map(([check, one]) => [check, { ...one, name: example.person, note: '' }]),
    ),
    shown,
  };
};
