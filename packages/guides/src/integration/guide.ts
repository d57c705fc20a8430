import type { Guide } from '../model/guide.ts';
import { runsAs, subjectUser } from '../subject.ts';
import { glossary } from './glossary.ts';
import { en, type Key } from './locales/en.ts';
import { scenarios } from './scenarios/index.ts';
import { appPoliciesEca } from './steps/app-policies-eca.ts';
import { connect } from './steps/connect.ts';
import { connectIntegration } from './steps/connect-integration.ts';
import { done } from './steps/done.ts';
import { edition } from './steps/edition.ts';
import { fieldAccess } from './steps/field-access.ts';
import { installPackage } from './steps/install-package.ts';
import { objectAccess } from './steps/object-access.ts';
import { systemPermissions } from './steps/system-permissions.ts';
import { user } from './steps/user.ts';

/** Steps whose checks are about the user that runs the integration. */
const ofSubject = [user, systemPermissions, objectAccess, fieldAccess, connectIntegration].map(
  ({ id }) => id,
);

export const integrationGuide: Guide<Key> = {
  id: 'integration',
  title: 'guide.title',
  minutes: 20,
  phases: [
    { id: 'prepare', title: 'phase.prepare' },
    { id: 'connect', title: 'phase.connect' },
    { id: 'app', title: 'phase.app' },
    { id: 'user', title: 'phase.user' },
    { id: 'access', title: 'phase.access' },
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
      affects: [edition.id, installPackage.id],
    },
    {
      id: runsAs,
      title: 'runs-as.title',
      options: [
        { value: 'me', label: 'runs-as.me' },
        { value: 'another', label: 'runs-as.another' },
      ],
      affects: ofSubject,
    },
    {
      id: subjectUser,
      title: 'subject-user.title',
      options: 'user',
      when: { answer: runsAs, is: 'another' },
      affects: ofSubject,
    },
  ],
  glossary,
  steps: [
    edition,
    installPackage,
    connect,
    appPoliciesEca,
    user,
    systemPermissions,
    objectAccess,
    fieldAccess,
    connectIntegration,
    done,
  ],
  locales: { en },
  scenarios,
};
