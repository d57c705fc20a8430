import type { IntegrationPage } from './context.ts';
import { ipRelaxationValue, permittedUsersValue, refreshTokenLabels } from './policy-values.ts';
import { wantedPolicies } from './wanted-policies.ts';

// The values that drawings ask for until the org was read, as Setup prints them.

export const wantedPermittedUsers = ({ params }: IntegrationPage): string =>
  permittedUsersValue(wantedPolicies(params).permittedUsers);
export const wantedIpRelaxation = ({ params }: IntegrationPage): string =>
  ipRelaxationValue(wantedPolicies(params).ipRelaxation);
export const wantedRefreshToken = ({ params }: IntegrationPage): string =>
  refreshTokenLabels[wantedPolicies(params).refreshToken];
