import { usualBranding } from '@orgready/shared/contract/branding';
import type { Selectable } from 'kysely';
import { keepQuery } from './kept-query.ts';
import type { Db, Tables } from './schema.ts';

type Row = Selectable<Tables['brandings']>;

/** How the setups of a blueprint look; null where nothing else than usual was chosen. */
export interface StoredBranding extends Omit<Row, 'blueprintId' | 'logo' | 'logoShowsName'> {
  readonly logo: { readonly digest: string; readonly width: number; readonly height: number } | null;
  readonly logoShowsName: boolean;
}

/** Every document asks for it. */
const findOne = keepQuery((db, { blueprintId }: { readonly blueprintId: string }) =>
  db
    .selectFrom('brandings')
    .leftJoin('logos', 'logos.digest', 'brandings.logo')
    .select(['sender', 'accent', 'title', 'intro', 'closing', 'logoShowsName', 'digest', 'width', 'height'])
    .where('blueprintId', '=', blueprintId),
);

export const brandingsOn = (db: Db) => ({
  async find(blueprintId: string): Promise<StoredBranding> {
    const [row] = await findOne(db, { blueprintId });
    if (!row) return usualBranding;
    const { digest, width, height, logoShowsName, ...rest } = row;
    const logo = digest === null || width === null || height === null ? null : { digest, width, height };
    return { ...rest, logo, logoShowsName: logoShowsName === 1 };
  },

  async save(
    blueprintId: string,
    { logo, logoShowsName, ...branding }: Omit<StoredBranding, 'logo'> & { readonly logo: string | null },
  ): Promise<void> {
    const row = { ...branding, logo, logoShowsName: logoShowsName ? 1 : 0 };
    await db
      .insertInto('brandings')
      .values({ ...row, blueprintId })
      .onConflict((conflict) => conflict.column('blueprintId').doUpdateSet(row))
      .execute();
  },

  /** Who customers of each blueprint hear from, where somebody was chosen. */
  async senders(): Promise<ReadonlyMap<string, string>> {
    const rows = await db
      .selectFrom('brandings')
      .select(['blueprintId', 'sender'])
      .where('sender', 'is not', null)
      .execute();
    return new Map(
      rows.flatMap(({ blueprintId, sender }) => (sender === null ? [] : [[blueprintId, sender]])),
    );
  },
});
