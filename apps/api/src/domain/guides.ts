import type { Guide } from '@orgready/guides/model/guide';

/** What a deployment may lack to offer a guide, by the names of its variables. */
type MissingSetting = 'SALESFORCE_CLIENT_ID';

/** The guides of this deployment. */
export interface Guides {
  readonly all: readonly Guide[];
  /** The guide of a blueprint. Guides are never removed while blueprints use them. */
  named(id: string): Guide;
  find(id: string): Guide | undefined;
  /** What is missing before the guide can be offered; nothing where it is. */
  missingFor(guide: Guide): readonly MissingSetting[];
}

/** @param hasSignInApp whether the deployment has a sign-in app of its own, for guides that bring none. */
export const createGuides = (all: readonly Guide[], hasSignInApp: boolean): Guides => {
  const find = (id: string): Guide | undefined => all.find((guide) => guide.id === id);
  return {
    all,
    find,
    named(id) {
      const guide = find(id);
      if (!guide) throw new Error(`There is no guide "${id}"`);
      return guide;
    },
    missingFor: ({ signInApp }) => (signInApp || hasSignInApp ? [] : ['SALESFORCE_CLIENT_ID']),
  };
};
