import { deriveFrom, read } from '../../model/derive.ts';
import type { WantedMapping } from '../mapping.ts';
import { chosenAccess } from './chosen-access.ts';
import { chosenObject } from './chosen-object.ts';
import { chosenLink } from './links.ts';

/** What the set is to map; null if the object does not have the chosen lookup. */
export const wantedMapping = deriveFrom({
  id: 'wanted-mapping',
  from: { object: chosenObject, link: chosenLink, access: chosenAccess },
  derive: ({ object, link, access }) =>
    read<WantedMapping | null>(
      link === null ? null : { object, access, userField: link.userField, objectField: link.path },
    ),
});
