import { differByPackage } from '../api-name.ts';
import { ask } from '../model/acts.ts';
import type { Evidence, Verdict } from '../model/check.ts';
import type { IntegrationContext } from './context.ts';
import { failed, withAct } from './define-check.ts';
import type { SubjectAccess } from './facts/subject-access.ts';
import type { Key } from './locales/en.ts';

/** Returns the verdict on objects that the org does not have. Another package's object of the same name is named. */
export const unknownObjects = (
  objects: readonly string[],
  { clues: { objectNames } }: SubjectAccess,
  evidence: Evidence<Key>,
  setup: IntegrationContext,
): Verdict<Key> => {
  const known = [...(objectNames?.values() ?? [])];
  const similar = objects.map((object) => known.filter((name) => differByPackage(name, object)));
  const names = similar.flat();
  const verdict =
    names.length > 0 && similar.every((some) => some.length > 0)
      ? failed(
          'blocker',
          { key: 'object-rights.package', params: { objects, instead: names } },
          { key: 'object-rights.package.remedy', params: { instead: names } },
          evidence,
        )
      : failed(
          'blocker',
          { key: 'object-rights.unknown', params: { objects } },
          'object-rights.unknown.remedy',
          evidence,
        );
  return withAct(
    verdict,
    ask('ask.unknown-object', setup, { objects, names: names.length > 0 ? names : 'none' }),
  );
};
