import { integrationParams as schema } from '@orgready/guides/integration/params';
import { type GuideSummary, newBlueprintSchema } from '@orgready/shared/contract/entities';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { type Answer, fakeApi } from './fakeApi.ts';
import { blueprint, guides } from './fixtures/answers.ts';
import { setups } from './fixtures/staffList.ts';
import { renderApp } from './renderApp.tsx';

const create = 'POST /api/blueprints';
/** The blueprint body that the API accepts for the integration guide. */
export const newIntegrationSchema = newBlueprintSchema.extend({ params: schema });

/** Renders the page that creates a blueprint; `sent` returns the body that was sent last. */
export const start = async (answer: Answer = () => blueprint, offered: readonly GuideSummary[] = guides) => {
  const asked = fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/guides': () => ({ guides: offered }),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
    [create]: answer,
  });
  const app = renderApp('/staff/blueprints/new');
  await screen.findByRole('button', { name: 'Save blueprint' });
  return { ...app, sent: () => asked.findLast(({ call }) => call === create)?.body };
};
type Place = Pick<typeof screen, 'getByLabelText' | 'getByRole'>;
export const enter = async (
  user: UserEvent,
  entries: Readonly<Record<string, string>>,
  where: Place = screen,
) => {
  for (const [label, text] of Object.entries(entries)) {
    await user.click(where.getByLabelText(label));
    await user.paste(text);
  }
};
export const basics = {
  'Integration name': 'Sync',
  'What it does for the customer, in one sentence': 'Keeps accounts the same.',
  Name: 'Northwind',
  'Support email address': 'help@northwind.example',
  'Web address that the customer returns to (optional)': 'https://northwind.example',
  'App label, as Setup shows it': 'Northwind',
  'App API name': 'Northwind',
  'Consumer key': '3MVG9abcdefg',
};
export const packaged = {
  'Package name': 'Northwind',
  'Installation URL or package version ID (04t…)': '04t000000000000AAA',
};
export const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }));
export const save = (user: UserEvent) => press(user, 'Save blueprint');
export const saved = () => screen.findByRole('heading', { level: 1, name: 'Blueprints' });
/** Returns the row that the button with this name removes. */
export const entry = (name: string): Place => {
  const found = screen.getByRole('button', { name }).closest<HTMLElement>('.entry');
  if (!found) throw new Error(`“${name}” is in no entry`);
  return within(found);
};

/** Returns the error text of a field. */
export const faultOf = (label: string) => {
  const field = screen.getByLabelText(label);
  const describedBy = field.getAttribute('aria-describedby') ?? '';
  return field.getAttribute('aria-invalid') === 'true'
    ? document.getElementById(describedBy)?.textContent
    : undefined;
};
export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
export const jsonField = () => field('Blueprint as JSON');
export const turnTo = (user: UserEvent, way: 'Form' | 'JSON') =>
  user.click(screen.getByRole('radio', { name: way }));
export const writeJson = async (user: UserEvent, text: string) => {
  await user.clear(jsonField());
  await user.click(jsonField());
  await user.paste(text);
};
