import type { AppPolicyValues } from '../app-policy.ts';
import { apiAccess } from '../facts/api-access.ts';
import { apiAccessControl } from '../facts/api-access-control.ts';
import { ifRead } from '../model/derive.ts';
import { type Choice, showFrom } from '../model/shown.ts';
import { connectedAppComponent } from './facts/connected-app-component.ts';
import { connectedAppHere } from './facts/connected-app-here.ts';
import { connectedAppPolicy } from './facts/connected-app-policy.ts';
import type { ConnectedAppRow } from './facts/connected-apps.ts';
import { setToFill } from './facts/set-to-fill.ts';
import { subject } from './facts/subject.ts';
import { subjectAccess, subjectFieldAccess } from './facts/subject-access.ts';
import { subjectSets } from './facts/subject-sets.ts';
import { vendorAppPolicy } from './facts/vendor-app-policy.ts';
import { vendorAppPresence } from './facts/vendor-app-presence.ts';
import { vendorConnectedApp } from './facts/vendor-connected-app.ts';
import type { Key } from './locales/en.ts';
import { ipRelaxationValue, noPolicyValue, permittedUsersValue, refreshTokenValue } from './policy-values.ts';

// Facts that this guide's pages show or branch on.

export const userName = showFrom({
  id: 'user-name',
  from: { user: subject },
  show: ({ user }) => user.name,
});
export const profileName = showFrom({
  id: 'profile-name',
  from: { user: subject },
  show: ({ user }) => user.profile,
});
export const userRecord = showFrom({
  id: 'user-record',
  from: { user: subject },
  show: ({ user }) => user.id,
});
export const profileRecord = showFrom({
  id: 'profile-record',
  from: { user: subject },
  show: ({ user }) => user.profileId,
});
/** A standard profile's permissions cannot be edited, so something must be granted in another way. */
export const profileKind = showFrom({
  id: 'profile-kind',
  from: { sets: subjectSets },
  show: ({ sets }) => (sets.profileIsCustom ? 'custom' : 'standard'),
});

/** Known as soon as the API has answered or refused. */
export const apiSeen = showFrom({
  id: 'api-seen',
  from: { access: apiAccess },
  show: ({ access }) => (access.answers ? 'answers' : access.refuses),
});

export const objectAccessSeen = showFrom({
  id: 'object-access-seen',
  from: { access: subjectAccess },
  show: () => 'seen',
});
export const fieldAccessSeen = showFrom({
  id: 'field-access-seen',
  from: { access: subjectFieldAccess },
  show: () => 'seen',
});

/** The integration user's own permission set, if only one is possible. */
export const integrationSetRecord = showFrom({
  id: 'integration-set-record',
  from: { set: setToFill },
  show: ({ set }) => set?.id ?? null,
});
export const integrationSetName = showFrom({
  id: 'integration-set-name',
  from: { set: setToFill },
  show: ({ set }) => set?.label ?? null,
});

export const externalAppRecord = showFrom({
  id: 'external-app-record',
  from: { presence: vendorAppPresence },
  show: ({ presence }) => (presence.here === true ? (presence.id ?? null) : null),
});

export const connectedAppState = showFrom({
  id: 'connected-app-state',
  from: { found: vendorConnectedApp },
  show: ({ found }) => found.state,
});
export const connectedAppRecord = showFrom({
  id: 'connected-app-record',
  from: { found: vendorConnectedApp },
  show: ({ found }) => (found.state === 'installed' ? found.app.id : null),
});

const choiceOf = (app: ConnectedAppRow): Choice<Key> => ({
  value: app.id,
  label: [app.label, { key: 'connected-app-installed.on', params: { date: app.created } }, app.createdBy],
});

/** The possible apps, if the admin has to choose or has chosen one of them. */
export const connectedAppChoices = showFrom({
  id: 'connected-app-choices',
  from: { found: vendorConnectedApp },
  show: ({ found }) => {
    if (found.state === 'several') return found.apps.map(choiceOf);
    return found.state === 'installed' && found.chosenFrom.length > 0 ? found.chosenFrom.map(choiceOf) : null;
  },
});

/** `closed`: only allow-listed apps can use the API, and this one is not allow-listed. */
export const apiAccessByApp = showFrom({
  id: 'api-door',
  from: { control: apiAccessControl, installed: connectedAppHere },
  show: ({ control, installed }) => (control === 'on' && !installed ? 'closed' : 'open'),
});

/** `closed`: only apps that are allow-listed, or approved for the user, can use the API. */
export const apiAccessToAll = showFrom({
  id: 'api-door-to-all',
  from: { control: apiAccessControl },
  show: ({ control }) => (control === 'on' ? 'closed' : 'open'),
});

const permittedUsersOf = ({ permittedUsers }: AppPolicyValues): string | null =>
  permittedUsers && permittedUsersValue(permittedUsers);
const ipRelaxationOf = ({ ipRelaxation }: AppPolicyValues): string | null =>
  ipRelaxation && ipRelaxationValue(ipRelaxation);

export const externalPermittedUsers = showFrom({
  id: 'external-permitted-users',
  from: { policy: vendorAppPolicy },
  show: ({ policy }) =>
    policy.record ? permittedUsersOf(policy) : noPolicyValue(policy.appIsHere !== false),
});
export const externalRefreshToken = showFrom({
  id: 'external-refresh-token',
  from: { policy: vendorAppPolicy },
  show: ({ policy }) =>
    policy.record ? refreshTokenValue(policy) : noPolicyValue(policy.appIsHere !== false),
});
export const externalIpRelaxation = showFrom({
  id: 'external-ip-relaxation',
  from: { policy: vendorAppPolicy },
  show: ({ policy }) => (policy.record ? ipRelaxationOf(policy) : noPolicyValue(policy.appIsHere !== false)),
});
export const connectedPermittedUsers = showFrom({
  id: 'connected-permitted-users',
  from: { policy: connectedAppPolicy },
  show: ({ policy }) => (policy.installed ? permittedUsersOf(policy) : null),
});
/** `hidden`: this org does not show IP Relaxation of the app to the API, so a person confirms it. */
export const connectedIpVisibility = showFrom({
  id: 'connected-ip-visibility',
  from: { found: vendorConnectedApp, component: ifRead(connectedAppComponent) },
  show: ({ component }) => (component?.ipRelaxation === undefined ? 'hidden' : 'shown'),
});
export const connectedIpRelaxation = showFrom({
  id: 'connected-ip-relaxation',
  from: { policy: connectedAppPolicy },
  show: ({ policy }) => (policy.installed ? ipRelaxationOf(policy) : null),
});
