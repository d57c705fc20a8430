import type { Guide } from '../model/guide.ts';
import { glossary } from './glossary.ts';
import { en, type Key } from './locales/en.ts';
import { type SharingSetsParams, sharingSetsParams } from './params.ts';
import { needs, questionsOf } from './questions.ts';
import { scenarios } from './scenarios/index.ts';
import { profileNames, userName } from './shown.ts';
import { connect } from './steps/connect.ts';
import { customerUserStep } from './steps/customer-user.ts';
import { digitalExperiencesStep } from './steps/digital-experiences.ts';
import { done } from './steps/done.ts';
import { eligible } from './steps/eligible.ts';
import { orgWideDefault } from './steps/org-wide-default.ts';
import { proofStep } from './steps/proof.ts';
import { sharingSetStep } from './steps/sharing-set.ts';

export const sharingSetsGuide: Guide<SharingSetsParams, Key> = {
  id: 'sharing-sets',
  title: 'guide.title',
  params: sharingSetsParams,
  describe: ({ object }) => ({
    name: object === undefined ? 'Sharing Sets' : `Sharing Sets for ${object} records`,
    purpose: 'People who use your site see the records of their own account, and no others.',
  }),
  placeholders: () => ({}),
  fixedIn: () => ({ 'sign-in': ['connect'] }),
  minutes: 25,
  phases: [
    { id: 'prepare', title: 'phase.prepare' },
    { id: 'share', title: 'phase.share' },
    { id: 'prove', title: 'phase.prove' },
    { id: 'finish', title: 'phase.finish' },
  ],
  questions: questionsOf,
  needs,
  names: { user: userName, profile: profileNames },
  glossary,
  steps: [
    connect,
    digitalExperiencesStep,
    orgWideDefault,
    eligible,
    sharingSetStep,
    customerUserStep,
    proofStep,
    done,
  ],
  locales: { en },
  scenarios,
};
