import { changeEventSelections, entitiesWithoutAddOn } from '../facts/change-event-selections.ts';
import { showFrom } from '../model/shown.ts';
import type { IntegrationContext } from './context.ts';
import { connectedAppPolicy } from './facts/connected-app-policy.ts';
import { integrationSetAssignments } from './facts/integration-set-assignments.ts';
import { requiredObjects } from './facts/required-objects.ts';
import { subject } from './facts/subject.ts';
import { subjectAccess, subjectFieldAccess } from './facts/subject-access.ts';
import { subjectLogin } from './facts/subject-login.ts';
import { vendorAppPolicy } from './facts/vendor-app-policy.ts';
import { vendorAppPresence } from './facts/vendor-app-presence.ts';
import { vendorConnectedApp } from './facts/vendor-connected-app.ts';
import { findFields } from './field-findings.ts';
import { findObjects, toGrant } from './object-findings.ts';
import { refreshTokenValue } from './policy-values.ts';
import { isRefreshTokenGood, refreshTokenToChoose } from './wanted-policies.ts';

// Facts that only the tasks of this guide show: values on drawn Setup pages, and the records that links open.

export const username = showFrom({
  id: 'username',
  from: { user: subject },
  show: ({ user }) => user.username,
});
/** Whether a user cannot sign in, and why. */
export const userState = showFrom({
  id: 'user-state',
  from: { user: subject, login: subjectLogin },
  show: ({ user, login }) => {
    if (!user.isActive) return 'inactive';
    if (login?.frozen) return 'frozen';
    return login?.locked ? 'locked' : 'usable';
  },
});
export const licenseName = showFrom({
  id: 'license-name',
  from: { user: subject },
  show: ({ user }) => user.license || null,
});

export const externalAppName = showFrom({
  id: 'external-app-name',
  from: { presence: vendorAppPresence },
  show: ({ presence }, { params }: IntegrationContext) => (presence.here ? params.app.label : null),
});
export const externalAppState = showFrom({
  id: 'external-app-state',
  from: { presence: vendorAppPresence },
  show: ({ presence }) =>
    presence.here === true && !(presence.enabled && presence.oauth !== false) ? 'disabled' : 'other',
});
export const connectedAppName = showFrom({
  id: 'connected-app-name',
  from: { found: vendorConnectedApp },
  show: ({ found }) => (found.state === 'installed' ? found.app.label : null),
});
/** The option that is chosen: its number of days has a field of its own on the page. */
export const connectedRefreshToken = showFrom({
  id: 'connected-refresh-token',
  from: { policy: connectedAppPolicy },
  show: ({ policy }) =>
    policy.installed
      ? refreshTokenValue({ refreshToken: policy.refreshToken, refreshTokenDays: null })
      : null,
});
/** `good`: nothing of the refresh token policy has to be changed. */
export const connectedRefreshTokenState = showFrom({
  id: 'connected-refresh-token-state',
  from: { policy: connectedAppPolicy },
  show: ({ policy }, { params }: IntegrationContext) =>
    policy.installed && isRefreshTokenGood(policy, params) ? 'good' : 'other',
});
export const externalRefreshTokenState = showFrom({
  id: 'external-refresh-token-state',
  from: { policy: vendorAppPolicy },
  show: ({ policy }, { params }: IntegrationContext) =>
    policy.record && isRefreshTokenGood(policy, params) ? 'good' : 'other',
});
/** The number of days to enter; `none` if no limit is to be chosen. */
const daysToEnter = ({ refreshTokenDays: days }: ReturnType<typeof refreshTokenToChoose>): string =>
  days === null ? 'none' : String(days);
export const connectedDaysToEnter = showFrom({
  id: 'connected-days-to-enter',
  from: { policy: connectedAppPolicy },
  show: ({ policy }, { params }: IntegrationContext) =>
    policy.installed ? daysToEnter(refreshTokenToChoose(policy, params)) : null,
});
export const externalDaysToEnter = showFrom({
  id: 'external-days-to-enter',
  from: { policy: vendorAppPolicy },
  show: ({ policy }, { params }: IntegrationContext) =>
    daysToEnter(refreshTokenToChoose(policy.record ? policy : null, params)),
});
/** The option to choose. */
export const connectedRefreshTokenToChoose = showFrom({
  id: 'connected-refresh-token-to-choose',
  from: { policy: connectedAppPolicy },
  show: ({ policy }, { params }: IntegrationContext) =>
    policy.installed
      ? refreshTokenValue({ ...refreshTokenToChoose(policy, params), refreshTokenDays: null })
      : null,
});
export const externalRefreshTokenToChoose = showFrom({
  id: 'external-refresh-token-to-choose',
  from: { policy: vendorAppPolicy },
  show: ({ policy }, { params }: IntegrationContext) =>
    refreshTokenValue(refreshTokenToChoose(policy.record ? policy : null, params)),
});

/** `ends`: the permission set is assigned, and only until some day. */
export const assignmentKind = showFrom({
  id: 'assignment-kind',
  from: { found: integrationSetAssignments },
  show: ({ found: { assignments } }) => {
    const counting = assignments.filter(({ whyIgnored }) => whyIgnored === null);
    return counting.length > 0 && counting.every(({ expires }) => expires !== null) ? 'ends' : 'other';
  },
});
export const assignmentExpiration = showFrom({
  id: 'assignment-expiration',
  from: { kind: assignmentKind },
  show: ({ kind }) => (kind === 'ends' ? 'Specify the expiration date' : null),
});

/** Name of the first object on which a permission is missing that can be granted on it. */
export const objectToOpen = showFrom({
  id: 'object-to-open',
  from: { access: subjectAccess },
  show: ({ access }, { params }: IntegrationContext) =>
    findObjects(params.objects ?? [], access).find((finding) => finding.exists && toGrant(finding).length > 0)
      ?.required.name ?? null,
});
/** The first field that cannot be used as needed, by Salesforce's own ids: `Account.00N…`. */
export const fieldToOpen = showFrom({
  id: 'field-to-open',
  from: { access: subjectFieldAccess, objects: requiredObjects },
  show: ({ access, objects }) =>
    findFields(objects, access).find(
      ({ problem, durableId }) => durableId !== null && (problem === 'no-read' || problem === 'no-edit'),
    )?.durableId ?? null,
});

/** `add-on`: more entities are selected than an org can select without one. */
export const selectionKind = showFrom({
  id: 'selection-kind',
  from: { selected: changeEventSelections },
  show: ({ selected: { counted } }) => (counted.length > entitiesWithoutAddOn ? 'add-on' : 'limited'),
});
export const selectedEntities = showFrom({
  id: 'selected-entities',
  from: { selected: changeEventSelections },
  show: ({ selected: { selected } }) => (selected.length > 0 ? selected.join(', ') : null),
});
