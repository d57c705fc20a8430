import type { z } from 'zod';
import type { cellSchema, packedMatrixSchema } from './evidence.ts';

/** A permission of one row: its state, and who grants it, as text; empty if nobody does. */
export type MatrixCell = z.infer<typeof cellSchema>;

export interface MatrixRow {
  readonly name: string;
  /** The org's label, if it adds something to the name. */
  readonly label: string | null;
  /** Shown instead of the row's cells, for example for a field this org does not have. */
  readonly note: string | null;
  /** The Setup page of the reader's org where this row is changed. */
  readonly href: string | null;
  readonly cells: readonly MatrixCell[];
}

/** Permissions by object (or fields of an object): what is needed and who grants it. Rows with gaps come first. */
export interface Matrix {
  readonly label: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    /** API name, and the label in this org if it differs. */
    readonly name: string;
    readonly label: string | null;
    /** A problem of the whole group, such as an object this org does not have. */
    readonly note: string | null;
    readonly gaps: number;
    readonly rows: readonly MatrixRow[];
  }[];
  /** The missing permissions, one per line, to be copied. */
  readonly missing: readonly string[];
}

export type PackedMatrix = z.infer<typeof packedMatrixSchema>;
type Group = Matrix['groups'][number];
type PackedGroup = PackedMatrix['groups'][number];

/** Returns a numbering that gives equal values the same index, in order of first use. */
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

/** Returns a column of texts; empty if no row has one. */
const optional = (texts: readonly (string | null)[]): (string | null)[] =>
  texts.every((text) => text === null) ? [] : [...texts];

/** Returns the length of the texts' common beginning. */
const common = (texts: readonly string[]): number => {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return length;
};

const reverse = (text: string): string => [...text].toReversed().join('');

/** Returns the links of the rows with their common beginning and end written once. */
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

/** Placeholder for the group and name of a row in a line of missing permissions. */
const nameSign = '{}';
const fullName = /[\w-]+\.[\w-]+/;

/** Returns the matrix in transfer format: column by column, and each combination of cells once. */
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

/** Returns the matrix that was packed. */
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
