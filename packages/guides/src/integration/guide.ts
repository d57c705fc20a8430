import type { Guide } from '../model/guide.ts';
import { scenarios } from './scenarios/index.ts';

export const integrationGuide: Guide = {
  id: 'integration',
  title: 'guide.title',
  minutes: 15,
  phases: [],
  questions: [],
  steps: [],
  locales: { en: { 'guide.title': 'Set up the integration' } },
  scenarios,
};
