import type { Expected } from '../../model/scenario.ts';

export const passed: Expected = { outcome: 'passed' };
export const inapplicable: Expected = { outcome: 'inapplicable' };
export const blocker: Expected = { outcome: 'failed', severity: 'blocker' };
export const warning: Expected = { outcome: 'failed', severity: 'warning' };
export const advice: Expected = { outcome: 'failed', severity: 'advice' };
export const unknown = (reason: NonNullable<Expected['reason']>): Expected => ({
  outcome: 'cantTell',
  reason,
});
export const byPerson = unknown('needs-a-person');

/** What every check says of an org in which everything is as it should be. */
export const ready = {
  'edition-has-api': passed,
  'signed-in': passed,
  // Before the retirement there is always something to know.
  retirement: warning,
  'retirement-acknowledged': byPerson,
  'modify-all-data': passed,
  'reading-rights': passed,
  'feature-on': passed,
  'connection-set': passed,
  'set-assigned': passed,
  queues: passed,
  'external-sharing': passed,
  'list-views': byPerson,
  'connection-columns': passed,
  settings: byPerson,
  templates: passed,
  'from-address': passed,
  connections: passed,
} as const satisfies Readonly<Record<string, Expected>>;
type CheckId = keyof typeof ready;

/** Checks of what can be set up only while the feature is on. */
const ofFeature = [
  'connection-set',
  'set-assigned',
  'queues',
  'external-sharing',
  'list-views',
  'connection-columns',
  'settings',
  'templates',
  'from-address',
  'connections',
] as const satisfies readonly CheckId[];

const all = (ids: readonly CheckId[], expected: Expected): Partial<Record<CheckId, Expected>> =>
  Object.fromEntries(ids.map((id) => [id, expected]));

/** Nothing can be checked before the feature is on. */
export const featureOff = { 'feature-on': blocker, ...all(ofFeature, unknown('not-yet')) };

/** Nothing is set up anymore once the feature is retired. */
export const retired = {
  retirement: blocker,
  ...all(['modify-all-data', 'reading-rights', 'feature-on', ...ofFeature], inapplicable),
};

const left: readonly CheckId[] = [
  'retirement',
  'modify-all-data',
  'reading-rights',
  'feature-on',
  ...ofFeature,
];
/** Nothing can be read: people confirm each step. */
export const unread = all(left, unknown('not-readable-by-api'));
export const everythingOf = (expected: Expected) => all(left, expected);
