import { oauthCallback } from '@orgready/shared/contract/oauth-callback';
import { messageLanguageNames } from '@orgready/shared/language/message-languages';
import { pseudoLocalize } from '@orgready/shared/language/pseudo';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleIntegration } from '../staff/integration/exampleIntegration.ts';
import { type Answer, assignees, fakeApi, refuse } from '../testing/fakeApi.ts';
import { accessSetup, matrix } from '../testing/fixtures/accessSteps.ts';
import * as answered from '../testing/fixtures/answers.ts';
import { check } from '../testing/fixtures/checks.ts';
import { now } from '../testing/fixtures/org.ts';
import type { WholeSetup } from '../testing/fixtures/setups.ts';
import * as documents from '../testing/fixtures/setups.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { timelineEntries } from '../testing/fixtures/timeline.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { setupAnswers } from '../testing/setupAnswers.ts';
import { visibleText } from '../ui/visibleText.ts';
import { loginHosts } from '../wizard/SignInHost.tsx';

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [visibleText(value)]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
const url = 'https://setup.example/l/token';
/** F21: what people or an org have typed, by its name in the documents; it may hold anything. */
const typed = new Set([
  'name',
  'title',
  'instance',
  'purpose',
  'username',
  'displayName',
  'customer',
  'label',
]);
/** Returns the documents with a character that reverses what follows in everything typed. */
const disturb = <T,>(value: T): T => {
  if (Array.isArray(value)) return value.map(disturb) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    typed.has(key) && typeof one === 'string' && one !== '' ? `\u202E${one}` : disturb(one),
  ]);
  return Object.fromEntries(entries);
};
const data = { assignees, ...answered, ...documents, accessSetup, matrix, setups };
/** Text that may be on a page without being a message: what the API returned and the example in the JSON form. */
const dataOnPages = [
  ...strings(data),
  ...strings(disturb(data)),
  url,
  location.origin + oauthCallback.path,
  ...Object.values(loginHosts),
  JSON.stringify(exampleIntegration, null, 2),
  // Each in itself.
  ...Object.values(messageLanguageNames),
];

const bare = (text: string): boolean => {
  if (text.includes('\u202E')) return true;
  const words = text.trim();
  if (words.startsWith('⟦') && words.endsWith('⟧')) return false;
  return /\p{L}/u.test(words) && !dataOnPages.some((one) => one.includes(words));
};

/**
 * Returns every text node and every attribute that screen readers speak. Times are formatted by Intl in the reader's
 * locale.
 */
const shown = (): string[] => {
  const texts: string[] = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('time')) texts.push(node.data);
    if (!(node instanceof Element) || node.tagName === 'TIME') continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      texts.push(node.getAttribute(name) ?? '');
  }
  return texts.filter((text) => text.trim() !== '');
};

/** Resolves when the page has loaded everything it requests. */
const settled = ({ container, queries }: ReturnType<typeof renderApp>): Promise<void> =>
  waitFor(() => {
    expect(container.querySelector('h1')).not.toBeNull();
    expect(queries.isFetching() + queries.isMutating()).toBe(0);
  });

const one = documents.setup.id;
const disturbed = (table: Readonly<Record<string, Answer>>): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(table).map(([call, answer]) => [
      call,
      (...given) => {
        const result = answer(...given);
        return result instanceof Response ? result : disturb(result);
      },
    ]),
  );
const answers = (setup: WholeSetup): Record<string, Answer> =>
  disturbed({
    'POST /api/links/preview': () => answered.landing,
    ...setupAnswers(() => setup),
    [`GET /api/setups/${one}/calls`]: () => ({ calls: answered.calls, total: 2 }),
    [`POST /api/setups/${one}/explanations`]: () => answered.explanation,
    'GET /api/setups': () => pageOf(setups),
    [`GET /api/setups/${one}/summary`]: () => ({ ...setups.find(({ id }) => id === one), refreshes: [] }),
    'GET /api/setups/gone/summary': () => refuse('not-found'),
    'GET /api/guides': () => ({
      guides: [...answered.guides, { id: 'other', title: 'Set up', missing: ['SALESFORCE_CLIENT_ID'] }],
    }),
    'GET /api/blueprints': () => ({ blueprints: [answered.blueprint] }),
    [`GET /api/setups/${one}/timeline`]: () => ({ entries: timelineEntries, before: null }),
    [`GET /api/setups/${one}/links`]: () => ({
      links: [
        {
          id: 'lnk_1',
          createdAt: 0,
          expiresAt: now * 2,
          revokedAt: null,
          openedAt: 1,
          browsers: 2,
          createdBy: 'Robin Hale',
          askedAt: 1,
        },
      ],
    }),
  });

const { setup, plan, confirming, expired, doneSetup } = documents;
const running = { ...setup, verification: { id: 'ver_1', step: null, startsAt: 0, waiting: false } };
const steps = setup.steps.map(({ id }) => `/setups/${one}/steps/${id}`);
const pages: [string, WholeSetup][] = [
  ...[
    '/',
    '/?sign-in=interrupted',
    '/nowhere',
    '/l/token',
    '/staff',
    '/staff/setups/new',
    `/staff/setups/${one}`,
  ].map((path): [string, WholeSetup] => [path, setup]),
  ['/staff/setups/gone', setup],
  ['/staff/blueprints', setup],
  ['/staff/blueprints/new', setup],
  ...steps.map((path): [string, WholeSetup] => [path, setup]),
  ...steps.map((path): [string, WholeSetup] => [path, plan]),
  [`/setups/${one}/steps/connect?sign-in=OAUTH_EC_APP_NOT_FOUND`, plan],
  [`/setups/${one}/steps/connect?sign-in=wrong-org`, plan],
  [`/setups/${one}/steps/gone`, setup],
  [`/setups/${one}/steps/app-policies`, expired],
  [`/setups/${one}/steps/app-policies`, running],
  [`/setups/${one}/steps/app-policies`, confirming],
  [`/setups/${one}/steps/done`, doneSetup],
  [`/setups/${one}/steps/done`, documents.finishedSetup],
  [`/setups/${one}/steps/app-policies`, documents.skippedSetup],
  [`/setups/${one}/org`, confirming],
  [`/setups/${one}/calls`, setup],
  [`/setups/${one}/calls`, plan],
  [`/setups/${one}/glossary`, setup],
  [`/setups/${one}/glossary`, { ...setup, glossary: [] }],
  [`/setups/${one}/org`, { ...setup, lastVerifiedAt: null }],
  [`/setups/${one}/steps/run-as`, { ...accessSetup, access: 'plan' }],
  [`/setups/${one}/steps/pick-fields`, { ...accessSetup, access: 'plan' }],
];

test.each(pages)(
  'T09, F21: no bare text on %s, and nothing that reverses what follows',
  async (path, document) => {
    fakeApi(answers(document));
    await settled(renderApp(path, pseudoLocalize));
    const texts = shown();
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter(bare)).toEqual([]);
  },
);

test('no bare text around a matrix and the list of who grants a cell', async () => {
  fakeApi(answers(accessSetup));
  const app = renderApp(`/setups/${one}/steps/field-access`, pseudoLocalize);
  await settled(app);
  const { container, user } = app;
  for (const cell of container.querySelectorAll('.matrix-group:first-of-type button.cell')) {
    await user.click(cell);
    expect(shown().filter(bare)).toEqual([]);
  }
});

test('no bare text in the message to a colleague', async () => {
  fakeApi(answers(setup));
  const app = renderApp(`/setups/${one}/steps/app-policies`, pseudoLocalize);
  await settled(app);
  await app.user.click(app.container.querySelector('.needs button') as Element);
  screen.getByRole('dialog');
  expect(shown().filter(bare)).toEqual([]);
});

test('no bare text in the form for statements and its errors', async () => {
  const open = (id: string) => ({
    ...check(id, id, { outcome: 'cantTell', reason: 'needs-a-person', message: ['Seen'] }),
    attestable: ['I have seen it.'],
  });
  const unattested = documents.withStep('app-policies', { checks: [open('a'), open('b')] });
  dataOnPages.push(...strings(disturb(unattested)));
  fakeApi(answers(unattested));
  const app = renderApp(`/setups/${one}/steps/app-policies`, pseudoLocalize);
  await settled(app);
  await app.user.click(app.container.querySelector('.act .button.primary') as Element);
  screen.getByRole('alert');
  expect(shown().filter(bare)).toEqual([]);
});

test('no bare text in the sign-in without a choice or an address', async () => {
  fakeApi(answers(plan));
  const app = renderApp(`/setups/${one}/steps/connect`, pseudoLocalize);
  await settled(app);
  const send = app.container.querySelector('.act .button.primary') as Element;
  await app.user.click(send);
  screen.getByRole('alert');
  expect(shown().filter(bare)).toEqual([]);
  await app.user.click(app.container.querySelector('input[value=domain]') as Element);
  await app.user.click(send);
  screen.getByRole('alert');
  expect(shown().filter(bare)).toEqual([]);
});

test('no bare text around the matching users and a glossary explanation', async () => {
  fakeApi({
    ...answers(accessSetup),
    [`POST /api/setups/${one}/choices`]: () => ({ choices: answered.choices }),
  });
  const app = renderApp(`/setups/${one}/steps/run-as`, pseudoLocalize);
  await settled(app);
  const { user } = app;
  await user.click(screen.getByRole('button', { name: 'permission set' }));
  expect(shown().filter(bare)).toEqual([]);
  await user.type(screen.getByRole('searchbox'), 'in');
  await screen.findByText('Ines Integer');
  expect(
    shown()
      .filter(bare)
      .filter((text) => text !== 'in'),
  ).toEqual([]);
});

test('no bare text around the matching fields', async () => {
  fakeApi({
    ...answers(accessSetup),
    [`POST /api/setups/${one}/fields`]: () => ({ fields: answered.fields.slice(1) }),
  });
  const app = renderApp(`/setups/${one}/steps/pick-fields`, pseudoLocalize);
  await settled(app);
  const { container, user } = app;
  await user.click(screen.getByRole('searchbox'));
  await screen.findByText('Support region');
  const use = container.querySelector('.suggestion button');
  if (use) await user.click(use);
  await settled(app);
  expect(container.querySelector('.suggestion')?.textContent).toContain('Region__c');
  expect(shown().filter(bare)).toEqual([]);
});

test.each(['link-expired', 'link-not-found', 'internal', 'too-many-requests'] as const)(
  'no bare text when the API says %s',
  async (code) => {
    fakeApi({ 'POST /api/links/preview': () => refuse(code, { contact: undefined }) });
    await settled(renderApp('/l/token', pseudoLocalize));
    expect(shown().filter(bare)).toEqual([]);
  },
);

test('the search for bare text finds bare text', () => {
  document.body.append(document.createElement('p'));
  document.body.lastElementChild?.append('Plain words');
  expect(shown().filter(bare)).toEqual(['Plain words']);
  document.body.lastElementChild?.remove();
});
