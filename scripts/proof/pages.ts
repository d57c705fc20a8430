import { type Place, proofOf, readRows } from './rows.ts';
import type { NamedTest } from './tests-of-project.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const place = ({ path, text }: Place): string =>
  path.endsWith('.md')
    ? `[${path}](${path.startsWith('docs/') ? path.slice('docs/'.length) : `../${path}`}): ${cell(text)}`
    : `[${path.split('/').slice(-2).join('/')}](../${path}): ${cell(text)}`;

const rowOf = (id: string, words: string, proof: string, tests: readonly NamedTest[]): string => {
  const found = proofOf(proof, tests);
  const shown =
    found.state === 'held'
      ? `held | ${found.places.map(place).join('<br>')}`
      : `${found.state} | ${cell(found.state === 'wrong' ? found.fault : found.reason)}`;
  return `| ${id} | ${cell(words)} | ${shown} |`;
};

const tableOf = (table: string, tests: readonly NamedTest[]): string[] => [
  '| id | what is required | state | by which test, or why not |',
  '|---|---|---|---|',
  ...readRows(table).map(({ id, words, proof }) => rowOf(id, words, proof, tests)),
];

const made = (table: string): string => `Made from \`${table}\` by \`pnpm proof\`; a test holds it true.`;

/** Returns the page of threats and faults. */
const threatsPage = (tests: readonly NamedTest[]): string =>
  [
    '# Threats and what holds them off',
    '',
    `${made('docs/threats.tsv')} T are threats, each in its parts; F are faults that were found once. A test whose name begins with an id fails without its control.`,
    '',
    ...tableOf('docs/threats.tsv', tests),
    '',
  ].join('\n');

/** Returns the page of the requirements of ASVS. */
const asvsPage = (tests: readonly NamedTest[]): string =>
  [
    '# OWASP ASVS 5.0, level 2',
    '',
    `${made('docs/asvs.tsv')} The words are ours and short; the ids lead to the`,
    '[standard](https://github.com/OWASP/ASVS/tree/v5.0.0) (CC BY-SA 4.0). Listed are the 140 requirements of levels 1 and 2 that a test can hold, and the 27 that',
    'documentation fulfills. Left out are the 46 that depend on what the product does not have (passwords, e-mail, WebSocket, single sign-on for staff), and 40 that',
    'never apply (GraphQL, WebRTC, memory management, being an authorization server).',
    '',
    ...tableOf('docs/asvs.tsv', tests),
    '',
  ].join('\n');

/** The pages with how to make them. */
export const proofPages = { 'docs/threats.md': threatsPage, 'docs/asvs.md': asvsPage };
