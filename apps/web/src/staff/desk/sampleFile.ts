import { importColumns, importHeadings } from '@orgready/shared/contract/import-columns';
import { csvOf } from '../csv.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Returns what the first blueprint is called in a file: of several with its name, only the id tells them apart. */
const calledOf = ([first, ...others]: readonly Named[]): string =>
  first && others.some(({ name }) => name.toLowerCase() === first.name.toLowerCase())
    ? first.id
    : (first?.name ?? '');

/** Returns a file of two setups. An apostrophe before what would be a formula is removed when it is read. */
export const sampleFile = ({
  blueprints,
  email,
  dueOn,
}: {
  readonly blueprints: readonly Named[];
  readonly email: string;
  readonly dueOn: string;
}): string => {
  const blueprint = calledOf(blueprints);
  const rows = [
    importColumns.map((column) => importHeadings[column]),
    ['Acme Bicycles', blueprint, 'production', email, dueOn, 'en', '30', ''],
    ['Cedar & Sons', blueprint, 'sandbox', 'nobody', '', '', '', '00D000000000001EAA'],
  ];
  return csvOf(rows);
};
