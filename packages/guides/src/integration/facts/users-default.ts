import { z } from 'zod';
import { deriveFrom, ifRead, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { sharingModelOf } from '../../sharing-model.ts';
import { requiredObjects } from './required-objects.ts';

/** Read only if the integration reads users. */
const usersSharing = defineFact({
  id: 'users-sharing',
  reads: 'reads.sharingModels',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ objects: requiredObjects }, ({ objects }) =>
    objects.some(({ name }) => name.toLowerCase() === 'user')
      ? {
          via: 'query',
          soql: "SELECT QualifiedApiName, InternalSharingModel FROM EntityDefinition WHERE QualifiedApiName = 'User'",
        }
      : undefined,
  ),
  shape: z.array(z.object({ InternalSharingModel: z.string().nullable() })),
});

/** Who sees other users: everybody, or only some. Unknown also if nobody asked. */
export const usersDefault = deriveFrom({
  id: 'users-default',
  from: { rows: ifRead(usersSharing) },
  derive: ({ rows }) => {
    const model = sharingModelOf(rows?.[0]?.InternalSharingModel ?? null);
    if (model === 'private') return read('private' as const);
    return read(model === 'read' || model === 'write' ? ('public' as const) : ('unknown' as const));
  },
});
