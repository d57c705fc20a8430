import { accessScenarios } from './access-scenarios.ts';
import { appIdentityScenarios } from './app-identity-scenarios.ts';
import { approvalScenarios } from './approval-scenarios.ts';
import { assignmentScenarios } from './assignment-scenarios.ts';
import { bothBranchesScenarios } from './both-branches-scenarios.ts';
import { changeScenarios } from './change-scenarios.ts';
import { connectedAppScenarios } from './connected-app-scenarios.ts';
import { countingScenarios } from './counting-scenarios.ts';
import { eventScenarios } from './event-scenarios.ts';
import { fieldCauseScenarios } from './field-cause-scenarios.ts';
import { installScenarios } from './install-scenarios.ts';
import type { Scenario } from './integration-scenario.ts';
import { integrationUserScenarios } from './integration-user-scenarios.ts';
import { orgScenarios } from './org-scenarios.ts';
import { personScenarios } from './person-scenarios.ts';
import { policyScenarios } from './policy-scenarios.ts';
import { requirementScenarios } from './requirement-scenarios.ts';
import { sessionScenarios } from './session-scenarios.ts';
import { systemObjectScenarios } from './system-object-scenarios.ts';

/** All scenarios of this guide. */
export const scenarios: readonly Scenario[] = [
  ...orgScenarios,
  ...personScenarios,
  ...assignmentScenarios,
  ...accessScenarios,
  ...fieldCauseScenarios,
  ...connectedAppScenarios,
  ...integrationUserScenarios,
  ...bothBranchesScenarios,
  ...requirementScenarios,
  ...eventScenarios,
  ...systemObjectScenarios,
  ...installScenarios,
  ...countingScenarios,
  ...policyScenarios,
  ...sessionScenarios,
  ...appIdentityScenarios,
  ...changeScenarios,
  ...approvalScenarios,
];
