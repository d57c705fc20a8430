import { grantersOf } from '../effective-access.ts';
import { apiAccessControl } from '../facts/api-access-control.ts';
import { showFrom } from '../model/shown.ts';
import { permissionLabels } from '../permission-labels.ts';
import type { IntegrationContext } from './context.ts';
import { connectedAppHere } from './facts/connected-app-here.ts';
import { type SubjectGrants, subjectGrants } from './facts/subject-grants.ts';
import { knownPermissions } from './facts/subject-sets.ts';
import { apiPermissions, appPermissions, extraPermissions } from './needed-permissions.ts';
import type { NeededPermission } from './permissions-check.ts';

/** Returns the labels of the permissions that this org has and nothing grants; null if there are none. */
const missingAmong = (
  needed: readonly NeededPermission[],
  { sets, doubtful }: SubjectGrants,
  known: ReadonlySet<string>,
): string | null =>
  needed
    .map(({ permission }) => permission)
    .filter(
      (permission) => known.has(permission) && grantersOf([...sets, ...doubtful], permission).length === 0,
    )
    .map((permission) => permissionLabels[permission])
    .join(', ') || null;

// What a step's actions name: what is granted already is never among it.
export const missingApiPermissions = showFrom({
  id: 'missing-api-permissions',
  from: { sets: subjectGrants, known: knownPermissions },
  show: ({ sets, known }, { params }: IntegrationContext) =>
    missingAmong(apiPermissions(params), sets, known),
});
/** Those that only some integrations need, in the order of the Setup page, which is alphabetical. */
export const missingExtraPermissions = showFrom({
  id: 'missing-extra-permissions',
  from: { sets: subjectGrants, known: knownPermissions },
  show: ({ sets, known }, { params }: IntegrationContext) =>
    missingAmong(
      extraPermissions(params).toSorted((a, b) =>
        permissionLabels[a.permission].localeCompare(permissionLabels[b.permission], 'en'),
      ),
      sets,
      known,
    ),
});
export const missingAppPermissions = showFrom({
  id: 'missing-app-permissions',
  from: {
    installed: connectedAppHere,
    control: apiAccessControl,
    sets: subjectGrants,
    known: knownPermissions,
  },
  show: ({ installed, control, sets, known }) =>
    installed ? null : missingAmong(appPermissions(control === 'on'), sets, known),
});
