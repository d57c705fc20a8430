import type { Endpoints } from '@orgready/shared/contract/endpoints';

/**
 * Method and path of every endpoint, as in the contract. Written out because the contract's own table brings
 * the schemas' validator along (28 kB gzip), which a browser that trusts its own origin has no use for.
 * `routes.test.ts` holds the two tables together.
 */
export const routes = {
  previewLink: ['POST', '/api/links/preview'],
  claimLink: ['POST', '/api/links/claim'],
  endSession: ['DELETE', '/api/session'],
  getSetup: ['GET', '/api/setups/:id'],
  answerQuestion: ['PUT', '/api/setups/:id/answers/:question'],
  startSignIn: ['POST', '/api/setups/:id/sign-in'],
  explainSignIn: ['POST', '/api/setups/:id/sign-in/explain'],
  confirmOrg: ['POST', '/api/setups/:id/org'],
  disconnect: ['DELETE', '/api/setups/:id/connection'],
  verify: ['POST', '/api/setups/:id/verifications'],
  attest: ['PUT', '/api/setups/:id/attestations/:check'],
  withdrawAttestation: ['DELETE', '/api/setups/:id/attestations/:check'],
  listCalls: ['GET', '/api/setups/:id/calls'],
  startStaffSession: ['POST', '/api/staff/session'],
  endStaffSession: ['DELETE', '/api/staff/session'],
  listIntegrations: ['GET', '/api/integrations'],
  createIntegration: ['POST', '/api/integrations'],
  listSetups: ['GET', '/api/setups'],
  createSetup: ['POST', '/api/setups'],
  listLinks: ['GET', '/api/setups/:id/links'],
  createLink: ['POST', '/api/setups/:id/links'],
  extendLink: ['PATCH', '/api/setups/:id/links/:link'],
  revokeLink: ['DELETE', '/api/setups/:id/links/:link'],
} as const satisfies Record<keyof Endpoints, readonly [string, string]>;

export type Routes = typeof routes;
