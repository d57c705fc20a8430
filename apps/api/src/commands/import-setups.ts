import { permitted } from '@orgready/shared/contract/capabilities';
import { newSetupSchema } from '@orgready/shared/contract/entities';
import type { BodyFault } from '@orgready/shared/contract/faults';
import type { ImportedRow, ImportPreview } from '@orgready/shared/contract/setup-imports';
import { messageLanguageNamed, messageLanguageNames } from '@orgready/shared/language/message-languages';
import { faultsOf } from '../domain/body-faults.ts';
import { DomainError } from '../domain/domain-error.ts';
import { usualDueDay } from '../domain/due-day.ts';
import type { Guides } from '../domain/guides.ts';
import { type FileRow, readSetupFile } from '../domain/setup-file.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import type { Actor } from '../storage/events.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { expectedOrgOf } from './expected-org.ts';
import { insertSetup, type SetupToCreate } from './setups.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** What it can be called, folded. */
  readonly names: readonly string[];
}

/** What the values of a file are compared with. */
interface Known {
  readonly blueprints: readonly Choice[];
  readonly people: readonly Choice[];
  readonly hosts: SalesforceHosts;
  readonly now: number;
  /** The person a setup is assigned to if a row names nobody; null for a script. */
  readonly self: string | null;
}

/** The most options that a fault names. */
const mostOptions = 10;

const foldName = (text: string): string => text.trim().toLowerCase();

const knownIn = async (
  { storage, guides }: { readonly storage: Transaction; readonly guides: Guides },
  rest: Pick<Known, 'hosts' | 'now' | 'self'>,
): Promise<Known> => {
  const archived = await storage.blueprintArchives.list();
  const offered = (await storage.blueprints.list()).flatMap(({ id, guide: guideId, params }) => {
    if (archived.has(id)) return [];
    const guide = guides.named(guideId);
    if (guides.missingFor(guide).length > 0) return [];
    const { name } = guide.describe(params);
    return [{ id, name, names: [id, name].map(foldName) }];
  });
  const people = (await storage.people.list()).flatMap(({ id, name, email, role }) =>
    permitted[role]['setups.change'] ? [{ id, name, names: [name, email].map(foldName) }] : [],
  );
  return { ...rest, blueprints: offered, people };
};

/** Returns the one choice that a value names, or the fault of a value that names none or several. */
const choose = (path: string, value: string, choices: readonly Choice[]): Choice | BodyFault => {
  if (value === '') return { path, code: 'empty' };
  const found = choices.filter(({ names }) => names.includes(foldName(value)));
  const [only] = found;
  if (only && found.length === 1) return only;
  // Of several with one name, only the id tells them apart.
  const options = found.length > 1 ? found.map(({ id }) => id) : choices.map(({ name }) => name);
  return { path, code: 'not-an-option', options: options.slice(0, mostOptions) };
};

const textOr = (text: string): string | undefined => (text === '' ? undefined : text);
/** The values of a setup whose cells have other names. */
const columnOfPath: Readonly<Record<string, string>> = { blueprintId: 'blueprint', assigneeId: 'assignee' };

/** A row that was read, and the setup that it becomes if nothing is wrong with it. */
interface Judged {
  readonly row: ImportedRow;
  readonly setup: SetupToCreate;
}

const judgeRow = ({ line, cells, isTooLong }: FileRow, known: Known): Judged => {
  const faults: BodyFault[] = isTooLong ? [{ path: '', code: 'invalid' }] : [];
  const blueprint = choose('blueprint', cells.blueprint, known.blueprints);
  const self = known.people.find(({ id }) => id === known.self) ?? null;
  const isNobody = foldName(cells.assignee) === 'nobody';
  const assignee =
    cells.assignee === '' || isNobody
      ? isNobody
        ? null
        : self
      : choose('assignee', cells.assignee, known.people);
  for (const one of [blueprint, assignee]) if (one && 'code' in one) faults.push(one);
  const language = messageLanguageNamed(cells.locale);
  const given = {
    blueprintId: 'code' in blueprint ? 'unknown' : blueprint.id,
    customer: cells.customer,
    environment: textOr(cells.environment.toLowerCase()) ?? null,
    assigneeId: assignee === null || 'code' in assignee ? null : assignee.id,
    dueOn: textOr(cells.dueOn) ?? usualDueDay(known.now),
    locale: language ?? textOr(cells.locale),
    linkDays: /^\d+$/.test(cells.linkDays) ? Number(cells.linkDays) : textOr(cells.linkDays),
    expectedOrg: textOr(cells.expectedOrg),
  };
  const parsed = newSetupSchema.safeParse(given);
  if (!parsed.success)
    faults.push(
      ...faultsOf(given, parsed.error.issues).map((fault) => ({
        ...fault,
        path: columnOfPath[fault.path] ?? fault.path,
      })),
    );
  if (cells.expectedOrg !== '' && expectedOrgOf(cells.expectedOrg, known.hosts) === null)
    faults.push({ path: 'expectedOrg', code: 'wrong-format', format: 'org' });
  const values = {
    ...cells,
    blueprint: 'code' in blueprint ? cells.blueprint : blueprint.name,
    assignee: assignee && !('code' in assignee) ? assignee.name : cells.assignee,
    dueOn: given.dueOn,
    locale: language ? messageLanguageNames[language] : cells.locale,
  };
  const shown = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.slice(0, 200)]));
  return {
    row: { line, values: shown as ImportedRow['values'], faults },
    setup: parsed.success ? { ...parsed.data, assigneeId: given.assigneeId } : (given as SetupToCreate),
  };
};

/** Adds a fault to each row with the customer and the blueprint of a row before. */
const markRepeated = (judged: readonly Judged[]): readonly Judged[] => {
  const seen = new Set<string>();
  return judged.map((one) => {
    const key = JSON.stringify([foldName(one.row.values.customer), one.setup.blueprintId]);
    const isRepeated = one.row.values.customer !== '' && seen.has(key);
    seen.add(key);
    const fault: BodyFault = { path: 'customer', code: 'repeated' };
    return isRepeated ? { ...one, row: { ...one.row, faults: [...one.row.faults, fault] } } : one;
  });
};

type Deps = { readonly storage: Transaction; readonly guides: Guides };

const judge = async (
  deps: Deps,
  csv: string,
  rest: Pick<Known, 'hosts' | 'now' | 'self'>,
): Promise<{ readonly fault: ImportPreview['fault']; readonly judged: readonly Judged[] }> => {
  const file = readSetupFile(csv);
  if ('fault' in file) return { fault: file.fault, judged: [] };
  const known = await knownIn(deps, rest);
  return { fault: null, judged: markRepeated(file.rows.map((row) => judgeRow(row, known))) };
};

/** Returns what a file would create, and everything that is wrong with it. */
export const previewImport = async (
  deps: Deps,
  csv: string,
  rest: Pick<Known, 'hosts' | 'now' | 'self'>,
): Promise<ImportPreview> => {
  const { fault, judged } = await judge(deps, csv, rest);
  return { fault, rows: judged.map(({ row }) => row) };
};

/** Creates all setups of a file in one transaction; if anything is wrong with one row, none. */
export const importSetups = (
  execute: Execute,
  actor: Actor,
  csv: string,
  { hosts, self }: Pick<Known, 'hosts' | 'self'>,
): Promise<readonly { readonly id: string; readonly customer: string }[]> =>
  execute(actor, async (tx, now, guides) => {
    const { fault, judged } = await judge({ storage: tx, guides }, csv, { hosts, now, self });
    const faults = judged.flatMap(({ row }) =>
      row.faults.map((one) => ({ ...one, path: `rows.${row.line}.${one.path}` })),
    );
    if (fault) faults.push({ path: 'csv', code: 'invalid' });
    if (faults.length > 0) throw new DomainError('invalid-request', { faults });
    const made = [];
    for (const { setup } of judged) made.push(await insertSetup({ tx, now, guides, hosts }, setup));
    return {
      events: made.map(({ id }) => ({ kind: 'setup-created' as const, setupId: id, detail: {} })),
      result: made.map(({ id, customer }) => ({ id, customer })),
    };
  });
