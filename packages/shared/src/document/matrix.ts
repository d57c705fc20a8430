import type { z } from 'zod';
import type { cellSchema, packedMatrixSchema } from './evidence.ts';

/** A right of one row: its state, and who grants it, in words; nobody where that is empty. */
export type MatrixCell = z.infer<typeof cellSchema>;

export interface MatrixRow {
  readonly name: string;
  /** What the org calls it, where that is more than the name. */
  readonly label: string | null;
  /** Shown instead of the row's cells, such as for a field this org does not have. */
  readonly note: string | null;
  /** The Setup page of the reader's org where this row is changed. */
  readonly href: string | null;
  readonly cells: readonly MatrixCell[];
}

/** Rights by object (or fields of an object): what is needed and who grants it. Rows with gaps come first. */
export interface Matrix {
  readonly label: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    /** API name, and the label in this org where it differs. */
    readonly name: string;
    readonly label: string | null;
    /** What is wrong with the group as a whole, such as an object this org does not have. */
    readonly note: string | null;
    readonly gaps: number;
    readonly rows: readonly MatrixRow[];
  }[];
  /** What is missing, one a line, to be copied. */
  readonly missing: readonly string[];
}

export type PackedMatrix = z.infer<typeof packedMatrixSchema>;
type Group = Matrix['groups'][number];
type PackedGroup = PackedMatrix['groups'][number];

/** Numbers each different value by its first place. */
const numbering = <Value>() => {
  const places = new Map<string, number>();
  const values: Value[] = [];
  return {
    values,
    placeOf: (value: Value): number => {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.push(value) - 1);
      return values.length - 1;
    },
  };
};

/** A column of texts; empty where no row has one. */
const optional = (texts: readonly (string | null)[]): (string | null)[] =>
  texts.every((text) => text === null) ? [] : [...texts];

/** How much the texts have in common at their beginning. */
const common = (texts: readonly string[]): number => {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return length;
};

const reverse = (text: string): string => [...text].toReversed().join('');

/** Addresses of rows differ in the middle: what they have in common is written once. */
const packLinks = (hrefs: readonly (string | null)[]): PackedGroup['links'] => {
  const known = hrefs.filter((href) => href !== null);
  const [first] = known;
  if (first === undefined) return null;
  const before = first.slice(0, common(known));
  const rests = known.map((href) => href.slice(before.length));
  const [rest = ''] = rests;
  const after = rest.slice(rest.length - common(rests.map(reverse)));
  const keyOf = (href: string) => href.slice(before.length, href.length - after.length);
  return { before, after, keys: hrefs.map((href) => (href === null ? null : keyOf(href))) };
};

/** Stands for the name of a row, with its group, in a line of what is missing. */
const nameSign = '{}';
const fullName = /[\w-]+\.[\w-]+/;

/** A matrix as it travels: column by column, and each combination of cells once. */
export const packMatrix = ({ label, columns, groups, missing }: Matrix): PackedMatrix => {
  const patterns = numbering<MatrixCell[]>();
  const texts = numbering<string>();
  const packGroup = ({ rows, ...group }: Group): PackedGroup => ({
    ...group,
    names: rows.map(({ name }) => name),
    labels: optional(rows.map((row) => row.label)),
    notes: optional(rows.map(({ note }) => note)),
    links: packLinks(rows.map(({ href }) => href)),
    cells: rows.map(({ cells }) => patterns.placeOf([...cells])),
  });
  const places = new Map<string, readonly [group: number, row: number]>(
    groups.flatMap(({ name, rows }, group) =>
      rows.map((row, place) => [`${name}.${row.name}`, [group, place] as const] as const),
    ),
  );
  const packLine = (line: string): PackedMatrix['missing'][number] => {
    const [name = ''] = fullName.exec(line) ?? [];
    const place = places.get(name);
    if (!place || line.includes(nameSign)) return line;
    return [texts.placeOf(line.replace(name, nameSign)), ...place];
  };
  return {
    kind: 'matrix',
    label,
    columns: [...columns],
    groups: groups.map(packGroup),
    missing: missing.map(packLine),
    missingTexts: texts.values,
    patterns: patterns.values,
  };
};

const unpackGroup = (group: PackedGroup, patterns: PackedMatrix['patterns']): Group => {
  const { name, label, note, gaps, names, labels, notes, links, cells } = group;
  return {
    name,
    label,
    note,
    gaps,
    rows: names.map((row, place) => {
      const key = links?.keys[place] ?? null;
      return {
        name: row,
        label: labels[place] ?? null,
        note: notes[place] ?? null,
        href: links && key !== null ? links.before + key + links.after : null,
        cells: patterns[cells[place] ?? -1] ?? [],
      };
    }),
  };
};

/** The matrix that was packed. */
export const unpackMatrix = (packed: PackedMatrix): Matrix => {
  const { label, columns, groups, missing, missingTexts, patterns } = packed;
  const nameOf = (group: number, row: number): string =>
    `${groups[group]?.name}.${groups[group]?.names[row]}`;
  return {
    label,
    columns,
    groups: groups.map((group) => unpackGroup(group, patterns)),
    missing: missing.map((line) =>
      typeof line === 'string'
        ? line
        : (missingTexts[line[0]] ?? '').replace(nameSign, () => nameOf(line[1], line[2])),
    ),
  };
};
