import type { Guide } from '../model/guide.ts';
import { en, type Key } from './locales/en.ts';
import { scenarios } from './scenarios/index.ts';
import { appPoliciesEca } from './steps/app-policies-eca.ts';
import { connect } from './steps/connect.ts';
import { done } from './steps/done.ts';
import { edition } from './steps/edition.ts';
import { installPackage } from './steps/install-package.ts';

export const integrationGuide: Guide<Key> = {
  id: 'integration',
  title: 'guide.title',
  minutes: 15,
  phases: [
    { id: 'prepare', title: 'phase.prepare' },
    { id: 'connect', title: 'phase.connect' },
    { id: 'app', title: 'phase.app' },
    { id: 'finish', title: 'phase.finish' },
  ],
  questions: [
    {
      id: 'environment',
      title: 'environment.title',
      options: [
        { value: 'production', label: 'environment.production' },
        { value: 'sandbox', label: 'environment.sandbox' },
      ],
    },
  ],
  steps: [edition, installPackage, connect, appPoliciesEca, done],
  locales: { en },
  scenarios,
};
