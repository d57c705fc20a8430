import type { GuideForm } from '../staff/GuideForm.ts';
import type { Answer } from './fakeApi.ts';
import { start } from './newIntegration.ts';

/** Entries without which no blueprint is created. */
export const party = { Name: 'Northwind', 'Support email address': 'help@northwind.example' };

/** Renders the page that creates a blueprint, with one guide to choose from. */
export const startForm = ({ example: { guide } }: Pick<GuideForm, 'example'>, answer?: Answer) =>
  start(answer, [{ id: guide, title: guide, missing: [] }]);
