import { indexRows } from '../../effective-access.ts';
import { objectNames } from '../../facts/object-names.ts';
import { ownPermissions } from '../../facts/own-permissions.ts';
import { ask } from '../../model/acts.ts';
import { ifRead } from '../../model/derive.ts';
import { grantedWhere } from '../branch.ts';
import { cantTell, defineCheck, failed, inapplicable, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { objectPermissions, objectPermissionsInGroups } from '../facts/object-permissions.ts';
import { permissionableObjects } from '../facts/permissionable-objects.ts';
import { subjectGrants } from '../facts/subject-grants.ts';
import { causeOf } from '../lost-grants.ts';
import { type EventState, receivedEvents } from '../received-events.ts';

const remedies = {
  set: 'event-access.remedy.set',
  'a-set': 'event-access.remedy.a-set',
  'profile-or-set': 'event-access.remedy.profile-or-set',
} as const;

const shownAs = {
  received: 'all-fields.yes',
  missing: 'all-fields.no',
  absent: 'matrix.unknown-object',
  unseen: 'change-data-capture.is.unseen',
  undocumented: 'change-data-capture.is.unseen',
  'in-doubt': 'all-fields.unknown',
} as const satisfies Record<EventState, string>;

/** Whether the user receives the events that the integration follows, as far as permissions on objects decide it. */
export const eventAccess = defineCheck({
  id: 'event-access',
  title: 'event-access.title',
  why: 'event-access.why',
  severity: 'blocker',
  needs: {
    sets: subjectGrants,
    rows: objectPermissions,
    rowsInGroups: ifRead(objectPermissionsInGroups),
    permissionable: permissionableObjects,
    names: objectNames,
    own: ownPermissions,
    where: grantedWhere,
  },
  statement: 'event-access.statement',
  evaluate: ({ sets: { sets, doubtful, lost }, rows, rowsInGroups, where, ...known }, setup) => {
    const found = receivedEvents(setup.params.subscribe ?? [], {
      ...known,
      sets,
      doubtful,
      lost,
      rows: indexRows([...rows, ...(rowsInGroups ?? [])], ({ object }) => object),
    });
    if (found.length === 0) return inapplicable('event-access.none');
    const evidence = records(
      { key: 'event-access.seen' },
      [{ key: 'event-access.event' }, { key: 'event-access.needs' }, { key: 'event-access.granted' }],
      found.map(({ name, needs, state }) => [name, needs, { key: shownAs[state] }]),
    );
    const inState = (state: EventState) => found.filter((one) => one.state === state);
    const namesOf = (some: typeof found) => some.map(({ name }) => name);
    const absent = namesOf(inState('absent'));
    if (absent.length > 0)
      return withAct(
        failed(
          'blocker',
          { key: 'object-rights.unknown', params: { objects: absent } },
          'object-rights.unknown.remedy',
          evidence,
        ),
        ask('ask.unknown-object', setup, { objects: absent, names: 'none' }),
      );
    const missing = inState('missing');
    const cause = missing.length > 0 ? causeOf(missing.map(({ lost }) => lost)) : undefined;
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, evidence), cause.act);
    if (missing.length > 0)
      return failed(
        'blocker',
        { key: 'event-access.missing', params: { followed: namesOf(missing) } },
        remedies[where],
        evidence,
      );
    const unseen = namesOf(inState('unseen'));
    if (unseen.length > 0)
      return cantTell('no-access', {
        message: { key: 'event-access.unseen', params: { events: unseen } },
        remedy: 'change-data-capture.unseen.remedy',
        evidence: [evidence],
      });
    const inDoubt = doubtVerdict(
      inState('in-doubt').flatMap(({ doubtful: maybe }) => maybe),
      [evidence],
    );
    if (inDoubt) return inDoubt;
    const undocumented = namesOf(inState('undocumented'));
    return undocumented.length > 0
      ? cantTell('not-readable-by-api', {
          message: { key: 'event-access.undocumented', params: { followed: undocumented } },
          remedy: 'event-access.undocumented.remedy',
          evidence: [evidence],
        })
      : passed({ key: 'event-access.passed', params: { count: found.length } }, evidence);
  },
});
