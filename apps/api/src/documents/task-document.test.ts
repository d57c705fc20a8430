import type { Evidence, MatrixEvidence } from '@orgready/guides/model/check';
import { defineScreen, draw } from '@orgready/guides/model/screen';
import type { PageContext } from '@orgready/guides/model/setup-context';
import { type ShownFact, type ShownValue, showFrom } from '@orgready/guides/model/shown';
import type { Task } from '@orgready/guides/model/task';
import { pageOf } from '@orgready/guides/setup-pages';
import type { ScreenRow } from '@orgready/shared/document/task';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { guideWith } from '../testing/guide.ts';
import { sampleParams, sampleParty } from '../testing/integration.ts';
import type { BlockPlace } from './block-document.ts';
import { taskDocument } from './task-document.ts';

const fact = (id: string): ShownFact<string> =>
  showFrom<Record<never, never>, string>({ id, from: {}, show: () => null });
const policy = fact('policy');
const user = fact('user-record');

const guide = guideWith({
  locales: {
    en: { t: 'T', all: 'Open Users', one: 'Open this user', gaps: 'With gaps', relax: 'Set it to Relax' },
  },
});
const connected: PageContext = {
  params: sampleParams,
  party: sampleParty,
  answers: {},
  now: 0,
  connection: {
    orgId: '00D000000000001AAA',
    userId: '005000000000001AAA',
    username: 'ada@acme.example',
    orgName: 'Acme',
    isSandbox: false,
    apiVersion: '67.0',
    instanceUrl: 'https://acme.my.salesforce.com',
    scopes: ['api'],
  },
};
const { connection: _, ...before } = connected;

const screen = defineScreen({
  id: 'policies',
  title: 'Policies',
  source: 'not confirmed',
  rows: [
    { kind: 'tabs', tabs: ['Settings', 'Policies'] },
    { kind: 'field', label: 'Policy', control: 'select' },
    { kind: 'field', label: 'Name', control: 'text' },
    { kind: 'choice', label: 'Token', options: ['Never', 'After a day'] },
    { kind: 'boxes', label: 'Permissions', columns: ['Read', 'Edit'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
const rights = { id: 'rights' } as never;
const more = { id: 'more' } as never;
const task: Task = {
  id: 'policies',
  fixes: ['policy'],
  title: 't',
  clicks: ['t', { text: 'relax', unless: { fact: policy, is: 'Relax' } }],
  path: ['Setup', 'Apps'],
  open: {
    label: 'all',
    href: ({ connection }) => connection && `${connection.instanceUrl}/lightning/setup/ManageUsers/home`,
    exact: { record: user, label: 'one', page: pageOf.user },
  },
  drawings: [
    draw(screen, {
      description: 't',
      record: user,
      values: {
        Policy: { shows: policy, wanted: 'Relax' },
        Name: { marked: true },
        Token: { shows: policy, wanted: 'Never' },
        Permissions: { from: [rights, more] },
      },
      press: ['Policies', 'Save'],
    }),
  ],
};

const read = (
  known: Readonly<Record<string, ShownValue>>,
  evidence: readonly Evidence[] = [],
  context = connected,
  evidenceOfMore: readonly Evidence[] = [],
  of = task,
) => {
  const place: BlockPlace = {
    guide,
    context,
    words: wordsOf({ guide, params: sampleParams, party: sampleParty }, 'en', 'Acme'),
    full: true,
    valueShown: ({ id }) => known[id] ?? null,
  };
  return taskDocument(of, place, (check) => (check === 'rights' ? evidence : evidenceOfMore));
};
const rowOf = <K extends ScreenRow['kind']>(kind: K, ...given: Parameters<typeof read>) =>
  read(...given).screens[0]?.rows.find((row): row is Extract<ScreenRow, { kind: K }> => row.kind === kind);

type Row = MatrixEvidence['groups'][number]['rows'][number];
const row = (name: string, ...states: Row['cells'][number]['state'][]): Row => ({
  name,
  note: null,
  cells: states.map((state) => ({ state, grantedBy: [] })),
});
const matrix = (
  ...groups: readonly (readonly [string | { key: string }, readonly Row[]])[]
): MatrixEvidence => ({
  kind: 'matrix',
  label: 'Fields',
  columns: ['Read', 'Edit'],
  groups: groups.map(([name, rows]) => ({ name, label: null, note: null, gaps: 0, rows })),
  missing: [],
});

describe('the clicks of a task', () => {
  const clicks = (known: Readonly<Record<string, ShownValue>>) => read(known).clicks.flat();
  it('name a value that differs or is unknown', () => {
    expect(clicks({ policy: 'Strict' })).toEqual(['T', 'Set it to Relax']);
    expect(clicks({})).toEqual(['T', 'Set it to Relax']);
  });

  it('leave out a value that the org has, unless it has every one', () => {
    const token = fact('token');
    const both: Task = {
      ...task,
      clicks: [...task.clicks, { text: 'all', unless: { fact: token, is: 'Never' } }],
    };
    const of = (known: Readonly<Record<string, ShownValue>>) =>
      read(known, [], connected, [], both).clicks.flat();
    expect(of({ policy: 'Relax', token: 'After a day' })).toEqual(['T', 'Open Users']);
    expect(of({ policy: 'Relax', token: 'Never' })).toEqual(['T', 'Set it to Relax', 'Open Users']);
  });
});

describe('the link of a task', () => {
  it('leads to the record that is meant', () => {
    expect(read({ 'user-record': '005000000000002AAA' }).open).toEqual({
      label: 'Open this user',
      href: 'https://acme.my.salesforce.com/lightning/setup/ManageUsers/page?address=%2F005000000000002AAA%3Fnoredirect%3D1%26isUserEntityOverride%3D1',
    });
  });

  it('leads to the list while the record is unknown, and nowhere while the org is unknown', () => {
    expect(read({}).open).toEqual({
      label: 'Open Users',
      href: 'https://acme.my.salesforce.com/lightning/setup/ManageUsers/home',
    });
    expect(read({ 'user-record': '005000000000002AAA' }, [], before).open).toEqual({
      label: 'Open Users',
      href: null,
    });
  });
});

describe('a drawing', () => {
  it('lists the checkboxes of several checks as one list, in alphabetical order', () => {
    const gaps = (...rows: readonly Row[]) => [matrix([{ key: 'gaps' }, rows])];
    const first = gaps(row('View Setup', 'missing'), row('Author Apex', 'granted'));
    const second = gaps(row('Assign Sets', 'missing'), row('Manage Roles', 'missing'));
    expect(rowOf('boxes', {}, first, connected, second)?.rows.map(({ label }) => label)).toEqual([
      'Assign Sets',
      'Manage Roles',
      'View Setup',
    ]);
    expect(rowOf('boxes', {}, [], connected, second)?.rows.map(({ label }) => label)).toEqual([
      'Assign Sets',
      'Manage Roles',
    ]);
  });

  it('shows the value that was last read next to the wanted one, and none before', () => {
    expect(rowOf('field', { policy: 'Enforce' })).toMatchObject({
      value: 'Enforce',
      wanted: 'Relax',
      marked: true,
    });
    expect(rowOf('field', {})).toMatchObject({ value: null, wanted: 'Relax', marked: true });
    expect(rowOf('choice', { policy: 'After a day' })).toMatchObject({
      value: 'After a day',
      wanted: 'Never',
    });
  });

  it('marks the tabs and buttons to click, and a field to fill in', () => {
    expect(rowOf('tabs', {})?.tabs).toEqual([
      { label: 'Settings', marked: false },
      { label: 'Policies', marked: true },
    ]);
    expect(rowOf('buttons', {})?.buttons).toEqual([
      { label: 'Save', marked: true },
      { label: 'Cancel', marked: false },
    ]);
    expect(read({}).screens[0]?.rows[2]).toMatchObject({ label: 'Name', wanted: null, marked: true });
  });

  it('names the record of the page once it is known', () => {
    expect(read({}).screens[0]?.record).toBeNull();
    expect(read({ 'user-record': 'Robin' }).screens[0]?.record).toBe('Robin');
  });

  it('has no checkboxes until the org has been read', () => {
    expect(rowOf('boxes', {})).toBeUndefined();
  });

  it('draws only rows with gaps, under the name of their object, and marks what is missing', () => {
    const evidence = matrix(
      ['Account', [row('Industry', 'granted', 'missing'), row('Name', 'granted', 'granted')]],
      ['Contact', [row('Email', 'granted', 'not-needed')]],
      ['Case', [row('Status', 'unknown', 'missing'), { ...row('Gone'), note: 'not here' }]],
    );
    expect(rowOf('boxes', {}, [evidence])).toMatchObject({
      rows: [
        { label: 'Account', boxes: [] },
        {
          label: 'Industry',
          boxes: [
            { checked: true, wanted: false },
            { checked: false, wanted: true },
          ],
        },
        { label: 'Case', boxes: [] },
        {
          label: 'Status',
          boxes: [
            { checked: null, wanted: false },
            { checked: false, wanted: true },
          ],
        },
      ],
      more: 0,
    });
  });

  it('draws what is granted if nothing is missing', () => {
    const evidence = matrix([{ key: 'gaps' }, [row('API Enabled', 'granted', 'granted')]]);
    expect(rowOf('boxes', {}, [evidence])?.rows.map(({ label }) => label)).toEqual(['API Enabled']);
  });

  it('draws at most twelve rows of a group and counts the others', () => {
    const rows = Array.from({ length: 30 }, (_, at) => row(`Field_${at}__c`, 'missing', 'missing'));
    const boxes = rowOf('boxes', {}, [matrix(['Account', rows], ['Case', rows.slice(0, 2)])]);
    expect(boxes?.rows).toHaveLength(1 + 12 + 1 + 2);
    expect(boxes?.more).toBe(18);
  });
});
