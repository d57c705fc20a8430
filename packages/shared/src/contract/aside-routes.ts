/** Method and path of what customers do beside the steps themselves: pages load them with the forms that call them. */
export const asideRoutes = {
  skipStep: { method: 'PUT', path: '/api/setups/:id/steps/:step/skip' },
  withdrawSkip: { method: 'DELETE', path: '/api/setups/:id/steps/:step/skip' },
  releaseFindings: { method: 'PUT', path: '/api/setups/:id/release' },
  withdrawRelease: { method: 'DELETE', path: '/api/setups/:id/release' },
  handStepOn: { method: 'POST', path: '/api/setups/:id/steps/:step/hand-offs' },
  takeHandOffBack: { method: 'DELETE', path: '/api/setups/:id/hand-offs/:link' },
} as const;
