import { orgObjects } from '../facts/org-objects.ts';
import { deriveFrom, read } from '../model/derive.ts';
import type { FoundItem, OrgSearch } from '../model/guide.ts';

/** Objects with page layouts by a part of the label or API name. */
export const objectSearch: OrgSearch<never> = {
  among: deriveFrom({
    id: 'found-objects',
    from: { objects: orgObjects },
    derive: ({ objects }) =>
      read(
        objects.map(({ name, label }): FoundItem<never> => ({ value: name, name: label, details: [name] })),
      ),
  }),
};
