import type { Guide } from '@orgready/guides/model/guide';
import { z } from 'zod';

/** A guide without steps; what a test is about is given over it. */
export const guideWith = (more: Partial<Guide>): Guide => ({
  id: 'g',
  title: 't',
  params: z.unknown(),
  describe: () => ({ name: 'Something', purpose: 'For a test.' }),
  placeholders: () => ({}),
  minutes: 1,
  phases: [],
  questions: () => [],
  needs: {},
  glossary: [],
  steps: [],
  locales: { en: { t: 'T' } },
  scenarios: [],
  ...more,
});
