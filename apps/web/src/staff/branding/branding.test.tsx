import { usualBranding } from '@orgready/shared/contract/branding';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, refuse } from '../../testing/fakeApi.ts';
import { blueprint } from '../../testing/fixtures/answers.ts';
import { setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';

const put = `PUT /api/blueprints/${blueprint.id}/branding`;
const post = `POST /api/blueprints/${blueprint.id}/logos`;
const logo = { digest: 'abc', src: '/branding/logos/abc', width: 320, height: 160 };

const start = async (answers: Readonly<Record<string, Answer>> = {}, branding: object = usualBranding) => {
  const asked = fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
    [`GET /api/blueprints/${blueprint.id}/branding`]: () => branding,
    'GET /api/accents/5b5bd6': () => ({ light: '#5b5bd6', dark: '#8f8ff0' }),
    'GET /api/accents/ffd43b': () => ({ light: '#866c00', dark: '#ffd43b' }),
    ...answers,
  });
  const app = renderApp(`/staff/blueprints/${blueprint.id}/branding`);
  await screen.findByRole('heading', { level: 1, name: `Branding of ${blueprint.name}` });
  const saved = () => asked.findLast(({ call }) => call === put)?.body;
  return { ...app, asked, saved };
};
const previews = () =>
  ['On light pages', 'On dark pages'].map((name) => screen.getByText(name).closest('figure') as HTMLElement);
const file = (content = '<svg/>', type = 'image/svg+xml') => new File([content], 'logo.svg', { type });
const field = () => screen.getByLabelText('File of the logo (SVG, PNG or WebP)');

test('what is typed is seen in both themes before it is saved', async () => {
  const { user, saved } = await start({ [put]: () => usualBranding });
  await user.type(screen.getByLabelText('Sender name'), 'Ana of Northwind');
  await user.type(screen.getByLabelText('Accent color (#rrggbb)'), '#ffd43b');
  await user.type(screen.getByLabelText('Introduction'), 'One{Enter}two');
  const [light, dark] = previews();
  for (const preview of [light, dark]) {
    expect(preview?.textContent).toContain(`Ana of Northwind asks you to set up ${blueprint.name}`);
    expect(preview?.querySelector('.party-text')?.textContent).toBe('One\ntwo');
  }
  await waitFor(() => expect(light?.style.getPropertyValue('--accent')).toBe('#866c00'));
  expect(dark?.style.getPropertyValue('--accent')).toBe('#ffd43b');
  expect(saved()).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Save branding' }));
  await screen.findByText('Saved. Customers see it now.');
  expect(saved()).toEqual({
    ...usualBranding,
    sender: 'Ana of Northwind',
    accent: '#ffd43b',
    intro: 'One\ntwo',
  });
});

test('a file is seen at once, with what it had to lose, and counts once it is saved', async () => {
  const { user, asked, saved } = await start({
    [post]: () => ({ ...logo, leftOut: ['onload', 'script'] }),
    [put]: () => ({ ...usualBranding, logo, logoShowsName: true }),
  });
  await user.upload(field(), file('<svg onload=""/>'));
  await screen.findByText(/Left out of the file: onload and script/);
  expect(asked.findLast(({ call }) => call === post)?.body).toEqual({ file: btoa('<svg onload=""/>') });
  for (const preview of previews()) expect(preview.querySelector('img')?.getAttribute('src')).toBe(logo.src);
  await user.click(screen.getByRole('checkbox', { name: /The logo shows the sender’s name/ }));
  for (const preview of previews()) within(preview).getByRole('img', { name: 'Northwind Sync' });
  await user.click(screen.getByRole('button', { name: 'Save branding' }));
  await waitFor(() => expect(saved()).toEqual({ ...usualBranding, logo: 'abc', logoShowsName: true }));
});

test('a logo is removed with the next saving', async () => {
  const { user, saved } = await start(
    { [put]: () => usualBranding },
    { ...usualBranding, logo, logoShowsName: true },
  );
  await user.click(screen.getByRole('button', { name: 'Remove the logo' }));
  screen.getByText('The logo is removed once you save.');
  expect(previews()[0]?.querySelector('img')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save branding' }));
  await waitFor(() => expect(saved()).toEqual(usualBranding));
});

test.each(['logo', 'svg', 'svg-doctype', 'svg-size', 'pixels', 'too-much', 'unreadable', 'file'])(
  'a file that is refused (%s) is explained at its field',
  async (reason) => {
    const faults = [{ path: 'file', code: 'wrong-format', format: `picture-${reason}` }];
    const { user } = await start({ [post]: () => refuse('invalid-request', { faults }) });
    await user.upload(field(), file());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).not.toBe('The format is not valid.');
    expect(field().getAttribute('aria-describedby')).toBe(alert.id);
    expect(field().getAttribute('aria-invalid')).toBe('true');
  },
);

test('a file that is too large is not sent', async () => {
  const { user, asked } = await start();
  await user.upload(field(), file('x'.repeat(512 * 1024 + 1)));
  await screen.findByText('The file is larger than 512 kB. Choose a smaller one.');
  expect(asked.some(({ call }) => call === post)).toBe(false);
});

test('what the API refuses is explained at its field, which gets the focus', async () => {
  const faults = [
    { path: 'accent', code: 'wrong-format', format: 'color' },
    { path: 'closing', code: 'too-long', limit: 600 },
  ];
  const { user } = await start({ [put]: () => refuse('invalid-request', { faults }) });
  await user.type(screen.getByLabelText('Accent color (#rrggbb)'), 'red');
  await user.click(screen.getByRole('button', { name: 'Save branding' }));
  await screen.findByText(/Enter # and six digits/);
  expect(document.activeElement).toBe(screen.getByLabelText('Accent color (#rrggbb)'));
  expect(screen.getByLabelText('Closing words').getAttribute('aria-invalid')).toBe('true');
});

test('a blueprint that there is not has no branding', async () => {
  fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
    'GET /api/blueprints/missing/branding': () => refuse('not-found'),
  });
  renderApp('/staff/blueprints/missing/branding');
  await screen.findByRole('heading', { level: 1, name: 'There is no such blueprint.' });
});
