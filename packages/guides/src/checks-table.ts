import { createTranslator } from '@orgready/shared/language/translator';
import { absentOutcomes } from './absent-outcomes.ts';
import { mostCalls } from './explain/why-not.ts';
import type { AnyCheck } from './model/check.ts';
import type { Fact, ReadFact } from './model/fact.ts';
import type { Guide, Step } from './model/guide.ts';
import { permissionLabels } from './permission-labels.ts';
import { placeholders } from './placeholders.ts';
import { factsOf, withDependencies } from './plan.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const lines = (texts: readonly string[]): string => (texts.length > 0 ? texts.join('<br>') : '–');

const readFactsIn = (facts: readonly Fact<unknown>[]): readonly ReadFact<unknown>[] =>
  facts.filter((fact) => fact.kind === 'read');
const permissionsOf = (facts: readonly ReadFact<unknown>[]): readonly string[] => [
  ...new Set(facts.flatMap(({ requires }) => requires.map((one) => permissionLabels[one]))),
];

/** Returns the check's outcomes in the scenarios, and `attested` if a person may confirm it instead. */
const outcomesOf = (guide: Guide, check: AnyCheck): readonly string[] => {
  const outcomes = guide.scenarios.flatMap(({ expect }) => {
    const expected = expect[check.id];
    if (!expected) return [];
    const detail = expected.severity ?? expected.reason;
    return detail === undefined ? expected.outcome : `${expected.outcome} (${detail})`;
  });
  return [...new Set(outcomes), ...(check.statement ? ['attested'] : [])].sort();
};

/** Returns the outcomes that checks of a guide never have, with the reason; nothing for a guide without such a list. */
const absentTable = ({ id }: Guide): readonly string[] => {
  const absent = absentOutcomes[id];
  if (!absent) return [];
  return [
    '| Checks | Never | Why it would mean nothing |',
    '| --- | --- | --- |',
    ...absent.map(({ checks, outcomes, why }) => {
      const names = checks.map((check) => `\`${check}\``).join(', ');
      return `| ${names} | ${outcomes.join(', ')} | ${cell(why)} |`;
    }),
    '',
  ];
};

/** Returns what is read when somebody asks why the product could not be connected; nothing for a guide that connects none. */
const askedTable = ({ whyNot }: Guide, line: (key: string) => string): readonly string[] => {
  if (whyNot === undefined) return [];
  const row = (fact: ReadFact<unknown>): string =>
    `| ${[line(fact.reads), lines(permissionsOf([fact]))].map(cell).join(' | ')} |`;
  return [
    `| Read when somebody asks at the step \`${whyNot.step}\` why the connection failed, with at most ${mostCalls} calls | Permission needed to read it |`,
    '| --- | --- |',
    ...readFactsIn(withDependencies([whyNot.found])).map(row),
    '',
  ];
};

/**
 * Returns every check of a guide as a Markdown table: step × check × what is read × permission needed × possible
 * outcomes. The outcomes are those of the guide's scenarios, which the tests verify.
 */
export const checksTable = (guide: Guide): string => {
  const [first] = guide.scenarios;
  if (!first) throw new Error(`The guide ${guide.id} has no scenarios`);
  const translator = createTranslator(guide.locales.en, 'en');
  const names = placeholders(guide, { params: first.params, party: first.party }, 'the customer', 'en');
  const line = (key: string): string => translator.line(key, names);
  const row = (step: Step, check: AnyCheck): string => {
    const facts = readFactsIn(factsOf([check]));
    const reads = [...new Set(facts.map(({ reads: key }) => key))].map(line);
    const cells = [
      `\`${step.id}\``,
      `\`${check.id}\`<br>${line(check.title)}`,
      lines(reads),
      lines(permissionsOf(facts)),
      lines(outcomesOf(guide, check)),
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  };
  return [
    `## ${line(guide.title)} (\`${guide.id}\`)`,
    '',
    '| Step | Check | What is read | Permission needed to read it | Possible outcomes |',
    '| --- | --- | --- | --- | --- |',
    ...guide.steps.flatMap((step) => step.checks.map((check) => row(step, check))),
    '',
    ...askedTable(guide, line),
    ...absentTable(guide),
  ].join('\n');
};

/** Returns the text of `docs/checks.md`. */
export const checksDocument = (guides: readonly Guide[]): string =>
  [
    '# What is checked, and how',
    '',
    'Made by `pnpm checks` from the guides; a test keeps it true. Names in the titles are those of the scenarios.',
    'A check without a permission reads what everybody who may use the API may read, or nothing at all.',
    '',
    ...guides.map(checksTable),
  ].join('\n');
