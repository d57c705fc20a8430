import type { Acknowledged } from './load.ts';

type Row = Readonly<Record<string, unknown>>;
export type Query = (statement: string) => Promise<readonly Row[]>;

/** Rows that no transaction of the product leaves: each would be half of one. */
const torn: readonly string[] = [
  'select id from setups where id not in (select setup_id from setup_rows)',
  "select id from setups where id not in (select setup_id from setup_places where list = '')",
  "select id from setups where id not in (select setup_id from events where kind = 'setup-created')",
  `select id from setups where (select count(*) from links where setup_id = setups.id) <>
     (select count(*) from events where setup_id = setups.id and kind = 'link-created')`,
  `select id from setups where (select count(*) from claims where setup_id = setups.id) <>
     (select count(*) from events where setup_id = setups.id and kind = 'link-claimed')`,
  'select id from setups where seq < (select max(seq) from events where setup_id = setups.id)',
  "select id from setups where answers <> '{}' and id not in (select setup_id from events where kind = 'answer-changed')",
  `select id from setups where changed_seq = 0
     and id in (select setup_id from events where kind = 'answer-changed')`,
];

const answerIn = (row: Row): string | undefined =>
  (JSON.parse(String(row.answers)) as { environment?: string }).environment;

/** Returns what was acknowledged and is not there, and what is there by halves. */
export const compare = async (
  query: Query,
  { setups, links, claims, answers }: Acknowledged,
): Promise<{ readonly lost: readonly string[]; readonly torn: readonly string[] }> => {
  const stored = new Map(
    (await query('select id, customer, answers from setups')).map((row) => [row.id, row]),
  );
  const storedLinks = new Set((await query('select id from links')).map(({ id }) => id));
  const storedClaims = new Set((await query('select setup_id from claims')).map((row) => row.setup_id));
  const lost = [
    ...[...setups]
      .filter(([id, customer]) => stored.get(id)?.customer !== customer)
      .map(([id]) => `setup ${id}`),
    ...[...links].filter((id) => !storedLinks.has(id)).map((id) => `link ${id}`),
    ...[...claims].filter((id) => !storedClaims.has(id)).map((id) => `claim of ${id}`),
    ...[...answers]
      .filter(([id, { value, unanswered }]) => {
        const row = stored.get(id);
        const found = row && answerIn(row);
        return found !== value && (unanswered === undefined || found !== unanswered);
      })
      .map(([id]) => `answer of ${id}`),
  ];
  const halves: string[] = [];
  for (const statement of torn)
    for (const { id } of await query(statement)) halves.push(`${id}: ${statement}`);
  return { lost, torn: halves };
};
