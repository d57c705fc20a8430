import type { Guide } from '../model/guide.ts';
import { actDrawings } from './act-drawings.ts';
import { whyNot } from './facts/why-not.ts';
import { fixedIn } from './fixed-in.ts';
import { glossary } from './glossary.ts';
import { en, type Key } from './locales/en.ts';
import { needs } from './needs.ts';
import { otherKind } from './other-kind.ts';
import { type IntegrationParams, integrationParams } from './params.ts';
import { placeholdersOf } from './placeholders.ts';
import { questionsOf } from './questions.ts';
import { requiredAccess } from './requirements.ts';
import { scenarios } from './scenarios/index.ts';
import { integrationSetName, profileName, userName } from './shown.ts';
import { appPolicies } from './steps/app-policies.ts';
import { appPoliciesAfter } from './steps/app-policies-after.ts';
import { appPoliciesEca } from './steps/app-policies-eca.ts';
import { assignment } from './steps/assignment.ts';
import { connect } from './steps/connect.ts';
import { connectIntegration } from './steps/connect-integration.ts';
import { done } from './steps/done.ts';
import { edition } from './steps/edition.ts';
import { extraPermissions } from './steps/extra-permissions.ts';
import { fieldAccess } from './steps/field-access.ts';
import { installPackage } from './steps/install-package.ts';
import { integrationUser as integrationUserStep } from './steps/integration-user.ts';
import { objectAccess } from './steps/object-access.ts';
import { objectPermissions } from './steps/object-permissions.ts';
import { permissionSet } from './steps/permission-set.ts';
import { systemPermissions } from './steps/system-permissions.ts';
import { systemPermissionsSet } from './steps/system-permissions-set.ts';
import { tokenPolicy } from './steps/token-policy.ts';
import { user } from './steps/user.ts';
import { stoppingWarnings } from './stopping-warnings.ts';

export const integrationGuide: Guide<IntegrationParams, Key> = {
  id: 'integration',
  title: 'guide.title',
  params: integrationParams,
  describe: ({ name, purpose }) => ({ name, purpose }),
  placeholders: placeholdersOf,
  signInApp: ({ app: { label, consumerKey } }) => ({ label, consumerKey }),
  access: requiredAccess,
  fixedIn,
  whyNot: { step: 'connect-integration', found: whyNot, warnings: stoppingWarnings },
  minutes: 20,
  phases: [
    { id: 'prepare', title: 'phase.prepare' },
    { id: 'connect', title: 'phase.connect' },
    { id: 'app', title: 'phase.app' },
    { id: 'user', title: 'phase.user' },
    { id: 'access', title: 'phase.access' },
    { id: 'finish', title: 'phase.finish' },
  ],
  orgWarning: ({ environment = null }, org) => otherKind(environment, org),
  questions: questionsOf,
  needs,
  names: { user: userName, profile: profileName, set: integrationSetName },
  actDrawings,
  glossary,
  steps: [
    edition,
    installPackage,
    connect,
    tokenPolicy,
    appPolicies,
    appPoliciesEca,
    user,
    integrationUserStep,
    permissionSet,
    assignment,
    systemPermissions,
    systemPermissionsSet,
    objectAccess,
    fieldAccess,
    objectPermissions,
    extraPermissions,
    appPoliciesAfter,
    connectIntegration,
    done,
  ],
  locales: { en },
  scenarios,
};
