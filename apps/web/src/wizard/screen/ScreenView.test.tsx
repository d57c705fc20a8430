import type { Screen, ScreenRow } from '@orgready/shared/document/task';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Words } from '../../locales/Words.tsx';
import { ScreenView } from './ScreenView.tsx';

type Boxes = Extract<ScreenRow, { kind: 'boxes' }>;
type Box = Boxes['rows'][number]['boxes'][number];

const granted: Box = { checked: true, wanted: false };
const missing: Box = { checked: false, wanted: true };
const unset: Box = { checked: false, wanted: false };
const unread: Box = { checked: null, wanted: false };

const boxes = (
  columns: readonly string[],
  rows: readonly (readonly [string, ...Box[]])[],
  more = 0,
): Boxes => ({
  kind: 'boxes',
  columns: [...columns],
  rows: rows.map(([label, ...of]) => ({ label, boxes: of })),
  more,
});
const field = (label: string, value: string | null, wanted: string | null, marked = true): ScreenRow => ({
  kind: 'field',
  label,
  control: 'select',
  value,
  wanted,
  marked,
});
const drawing = (...rows: ScreenRow[]): Screen => ({
  id: 'system-permissions',
  title: 'Permission Sets',
  record: 'Northwind Access',
  look: 'lightning',
  rows,
  description: 'Check the boxes.',
});

const same = <M,>(messages: M): M => messages;
const page = (of: Screen, isFixed = false) => (
  <Words alter={same}>
    <ScreenView screen={of} isFixed={isFixed} />
  </Words>
);
/** Draws the page; `redraw` shows it with what was read later. */
const start = (...rows: ScreenRow[]) => {
  const view = render(page(drawing(...rows)));
  return { ...view, redraw: (...next: ScreenRow[]) => view.rerender(page(drawing(...next))) };
};
const frame = () => document.querySelector('.screen-frame') as HTMLElement;
/** Each row of checkboxes: its label, and `x` for a tick, `!` for a box to check, `-` for no mark. */
const drawn = () =>
  [...frame().querySelectorAll('tbody tr, .drawn-list > span')].map((row) => [
    (row.querySelector('th') ?? row).textContent,
    [...row.querySelectorAll('.drawn-checkbox')]
      .map((box) => (box.querySelector('svg') ? 'x' : box.classList.contains('marked') ? '!' : '-'))
      .join(''),
  ]);
const words = () => document.querySelector('figcaption .hidden-visually')?.textContent?.trim() ?? '';

test('a drawing names the page and the record of the org, and says that it is a drawing', () => {
  start({ kind: 'heading', text: 'System' });
  const figure = within(screen.getByRole('figure'));
  figure.getByText('Northwind Access');
  figure.getByText(/A drawing, not a picture of your org\. Check the boxes\./);
});

test('the frame is hidden from screen readers, which read the caption', () => {
  start(boxes(['Enabled'], [['API Enabled', missing]]));
  expect(frame().getAttribute('aria-hidden')).toBe('true');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a field tells the current value from the wanted one', () => {
  start(field('Refresh Token Policy', 'Expire after 1 day', 'Valid until revoked'));
  const now = within(frame()).getByText('Expire after 1 day');
  expect(now.className).toBe('drawn-box marked');
  const wanted = within(frame()).getByText('Select Valid until revoked');
  expect(now.contains(wanted)).toBe(false);
  expect(words()).toBe('Refresh Token Policy: now Expire after 1 day, choose Valid until revoked.');
});

test('a field that has the wanted value is not marked, and there is nothing to do in words', () => {
  start(field('IP Relaxation', 'Relax IP restrictions', 'Relax IP restrictions'));
  expect(within(frame()).getByText('Relax IP restrictions').className).toBe('drawn-box');
  within(frame()).getByText('Already set');
  expect(words()).toBe('');
});

test('a field whose value is unknown is empty, and is not shown as having a value', () => {
  start(
    field('Expiration', null, 'Never Expires'),
    field('Last Name', null, null),
    field('Title', null, null, false),
  );
  expect(frame().querySelectorAll('.drawn-blank')).toHaveLength(3);
  expect(words()).toBe('Expiration: choose Never Expires. Last Name: fill this in.');
});

test('radio buttons: the current option is filled, and only the wanted one is marked', () => {
  const choice: ScreenRow = {
    kind: 'choice',
    label: 'Permitted Users',
    options: ['All users', 'Admin approved users', 'Nobody'],
    value: 'All users',
    wanted: 'Admin approved users',
  };
  const { redraw } = start(choice);
  const option = (name: string) => within(frame()).getByText(name).closest('.drawn-option');
  expect(option('All users')?.querySelector('.drawn-radio')?.className).toBe('drawn-radio chosen');
  expect(option('All users')?.classList.contains('marked')).toBe(false);
  expect(option('Admin approved users')?.querySelector('.drawn-radio')?.className).toBe('drawn-radio');
  expect(option('Admin approved users')?.classList.contains('marked')).toBe(true);
  expect(words()).toBe('Permitted Users: now All users, choose Admin approved users.');
  redraw({ ...choice, value: 'Admin approved users' });
  expect(option('Admin approved users')?.parentElement?.textContent).toContain('Already set');
  expect(frame().querySelector('.marked')).toBeNull();
});

test('only the missing boxes are marked, and only granted ones have a tick', () => {
  start(
    boxes(
      ['Read', 'Edit'],
      [
        ['Account', granted, missing],
        ['Contact', unset, unread],
      ],
    ),
  );
  expect(drawn()).toEqual([
    ['Account', 'x!'],
    ['Contact', '--'],
  ]);
  expect(words()).toBe('Account: select Edit.');
});

test.each([
  ['one column', ['Enabled']],
  ['no columns', []],
])('checkboxes with %s are a list, and the words name only their labels', (_, columns) => {
  start(
    boxes(columns, [
      ['API Enabled', missing],
      ['View Setup', granted],
    ]),
  );
  expect(drawn()).toEqual([
    ['API Enabled', '!'],
    ['View Setup', 'x'],
  ]);
  expect(words()).toBe('API Enabled: select it.');
});

test('a box that turns granted gets a tick and keeps its place', () => {
  const { redraw } = start(
    boxes(
      ['Enabled'],
      [
        ['API Enabled', missing],
        ['View Setup', missing],
      ],
    ),
  );
  // The API lists only what is still missing.
  redraw(boxes(['Enabled'], [['View Setup', missing]]));
  expect(drawn()).toEqual([
    ['API Enabled', 'x'],
    ['View Setup', '!'],
  ]);
  expect(words()).toBe('View Setup: select it.');
  redraw(
    boxes(
      ['Enabled'],
      [
        ['API Enabled', granted],
        ['View Setup', granted],
        ['Other', granted],
      ],
    ),
  );
  expect(drawn()).toEqual([
    ['API Enabled', 'x'],
    ['View Setup', 'x'],
  ]);
  expect(words()).toBe('');
});

test('two objects may have fields of one name: each has its own tick', () => {
  const { redraw } = start(
    boxes(['Edit'], [['Account'], ['Region', missing], ['Lead'], ['Region', missing]]),
  );
  redraw(boxes(['Edit'], [['Lead'], ['Region', missing]]));
  expect(drawn()).toEqual([
    ['Account', ''],
    ['Region', 'x'],
    ['Lead', ''],
    ['Region', '!'],
  ]);
});

test('once the check has passed nothing is asked for, and what was not read is not shown as set', () => {
  const rows = [
    field('Profile', null, 'Minimum Access'),
    field('License', 'Salesforce', 'Salesforce'),
    boxes(['Active'], [['Active', { checked: null, wanted: true }]]),
  ];
  const { rerender } = start(...rows);
  expect(words()).toBe('Profile: choose Minimum Access. Active: select it.');
  rerender(page(drawing(...rows), true));
  expect(words()).toBe('');
  expect(frame().querySelector('.marked')).toBeNull();
  expect(drawn()).toEqual([['Active', '-']]);
  expect(frame().querySelectorAll('.drawn-wanted.right')).toHaveLength(1);
});

test('a box that is found missing later is added', () => {
  const { redraw } = start(boxes(['Enabled'], [['API Enabled', missing]]));
  redraw(
    boxes(
      ['Enabled'],
      [
        ['API Enabled', missing],
        ['View Setup', missing],
      ],
    ),
  );
  expect(drawn()).toEqual([
    ['API Enabled', '!'],
    ['View Setup', '!'],
  ]);
});

test('rows that are not drawn are counted, and drawn once those in sight are checked', () => {
  const { redraw } = start(
    boxes(
      ['Edit'],
      [
        ['A', missing],
        ['B', missing],
      ],
      1,
    ),
  );
  within(frame()).getByText('and 1 more');
  redraw(
    boxes(
      ['Edit'],
      [
        ['B', missing],
        ['C', missing],
      ],
    ),
  );
  expect(drawn()).toEqual([
    ['A', 'x'],
    ['B', '!'],
  ]);
  within(frame()).getByText('and 1 more');
  redraw(boxes(['Edit'], [['C', missing]]));
  expect(drawn()).toEqual([['C', '!']]);
  expect(within(frame()).queryByText(/more$/)).toBeNull();
});

test('a name of the org that hides its writing direction is shown with its hidden characters', () => {
  start({
    kind: 'table',
    columns: ['Label'],
    rows: [['Sync\u202Ecnys']],
    markedRow: 0,
  });
  expect(within(frame()).getByText('Sync⟨RLO⟩cnys').closest('tr')?.className).toBe('marked');
});

test('a page of Salesforce Classic is drawn as one', () => {
  render(page({ ...drawing(), look: 'classic' }));
  expect(screen.getByRole('figure').className).toBe('screen classic');
});
