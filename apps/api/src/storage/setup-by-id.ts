import { keepQuery } from './kept-query.ts';

export const byId = keepQuery((db, { id }: { id: string }) =>
  db.selectFrom('setups').selectAll().where('id', '=', id).where('deletedAt', 'is', null),
);

/** The row stays as it is until the transaction ends: others that want to change it wait. */
export const lockById = keepQuery((db, { id }: { id: string }) =>
  db
    .updateTable('setups')
    .set((eb) => ({ seq: eb.ref('seq') }))
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .returningAll(),
);

export const countById = keepQuery(
  (db, { id, changes, activeAt }: { id: string; changes: number; activeAt: number }) =>
    db
      .updateTable('setups')
      .set((eb) => ({
        seq: eb('setups.seq', '+', changes),
        activeAt: eb
          .case()
          .when('activeAt', '<', activeAt)
          .then(eb.val(activeAt))
          .else(eb.ref('activeAt'))
          .end(),
      }))
      .where('id', '=', id)
      .returningAll(),
);
