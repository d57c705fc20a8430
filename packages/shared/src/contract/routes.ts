/**
 * Method and path of every endpoint. Separate from the schemas, so that a browser can call the API without loading
 * the validator.
 */
export const routes = {
  previewLink: { method: 'POST', path: '/api/links/preview' },
  claimLink: { method: 'POST', path: '/api/links/claim' },
  endSession: { method: 'DELETE', path: '/api/session' },
  getSetup: { method: 'GET', path: '/api/setups/:id' },
  getStep: { method: 'GET', path: '/api/setups/:id/steps/:step' },
  answerQuestion: { method: 'PUT', path: '/api/setups/:id/answers/:question' },
  withdrawAnswer: { method: 'DELETE', path: '/api/setups/:id/answers/:question' },
  searchChoices: { method: 'POST', path: '/api/setups/:id/choices' },
  searchFields: { method: 'POST', path: '/api/setups/:id/fields' },
  startSignIn: { method: 'POST', path: '/api/setups/:id/sign-in' },
  findWhyNot: { method: 'POST', path: '/api/setups/:id/why-not' },
  explainError: { method: 'POST', path: '/api/setups/:id/explanations' },
  confirmOrg: { method: 'POST', path: '/api/setups/:id/org' },
  disconnect: { method: 'DELETE', path: '/api/setups/:id/connection' },
  verify: { method: 'POST', path: '/api/setups/:id/verifications' },
  attest: { method: 'POST', path: '/api/setups/:id/attestations' },
  withdrawAttestation: { method: 'DELETE', path: '/api/setups/:id/attestations/:check' },
  downloadReadings: { method: 'GET', path: '/api/setups/:id/readings' },
  deleteReadings: { method: 'DELETE', path: '/api/setups/:id/readings' },
  listCalls: { method: 'GET', path: '/api/setups/:id/calls' },
  downloadCalls: { method: 'GET', path: '/api/setups/:id/calls/receipt' },
  endStaffSession: { method: 'DELETE', path: '/api/staff/session' },
  signInStaff: { method: 'POST', path: '/api/staff/sign-in' },
  previewStaffLink: { method: 'POST', path: '/api/staff/links/preview' },
  useStaffLink: { method: 'POST', path: '/api/staff/links/use' },
  getStaffSelf: { method: 'GET', path: '/api/staff/self' },
  changePassword: { method: 'PUT', path: '/api/staff/self/password' },
  startSecondFactor: { method: 'POST', path: '/api/staff/self/second-factor' },
  confirmSecondFactor: { method: 'PUT', path: '/api/staff/self/second-factor' },
  listStaffSessions: { method: 'GET', path: '/api/staff/self/sessions' },
  endStaffSessions: { method: 'DELETE', path: '/api/staff/self/sessions' },
  endOneStaffSession: { method: 'DELETE', path: '/api/staff/self/sessions/:session' },
  listPeople: { method: 'GET', path: '/api/people' },
  invitePerson: { method: 'POST', path: '/api/people/invites' },
  revokeInvite: { method: 'DELETE', path: '/api/people/invites/:invite' },
  changeRole: { method: 'PUT', path: '/api/people/:person/role' },
  removePerson: { method: 'DELETE', path: '/api/people/:person' },
  endSessionsOfPerson: { method: 'DELETE', path: '/api/people/:person/sessions' },
  createResetLink: { method: 'POST', path: '/api/people/:person/reset' },
  listGuides: { method: 'GET', path: '/api/guides' },
  listBlueprints: { method: 'GET', path: '/api/blueprints' },
  createBlueprint: { method: 'POST', path: '/api/blueprints' },
  saveBlueprint: { method: 'PUT', path: '/api/blueprints/:id' },
  listSetups: { method: 'GET', path: '/api/setups' },
  getSetupSummary: { method: 'GET', path: '/api/setups/:id/summary' },
  listTimeline: { method: 'GET', path: '/api/setups/:id/timeline' },
  explainErrorToStaff: { method: 'POST', path: '/api/setups/:id/summary/explanations' },
  createSetup: { method: 'POST', path: '/api/setups' },
  listAssignees: { method: 'GET', path: '/api/people/assignees' },
  assignSetup: { method: 'PUT', path: '/api/setups/:id/assignee' },
  deleteSetup: { method: 'DELETE', path: '/api/setups/:id' },
  unbindOrg: { method: 'DELETE', path: '/api/setups/:id/org' },
  listLinks: { method: 'GET', path: '/api/setups/:id/links' },
  createLink: { method: 'POST', path: '/api/setups/:id/links' },
  extendLink: { method: 'PATCH', path: '/api/setups/:id/links/:link' },
  revokeLink: { method: 'DELETE', path: '/api/setups/:id/links/:link' },
} as const;

/** The API's own headers. */
export const headers = {
  /** Request header: the version of the caller's document. */
  version: 'orgready-version',
  /** Request header: the same key for each attempt to create the same thing. */
  idempotencyKey: 'idempotency-key',
  /** Response header: the release that answered. */
  release: 'orgready-release',
} as const;

export type Routes = typeof routes;
