import { endpoints } from '@orgready/shared/contract/endpoints';
import {
  type Blueprint as BlueprintDocument,
  newBlueprintSchema,
  newBlueprintVersionSchema,
} from '@orgready/shared/contract/entities';
import { oauthCallback } from '@orgready/shared/contract/oauth-callback';
import { z } from 'zod';
import { archiveBlueprint, restoreBlueprint } from '../commands/archive-blueprint.ts';
import { createBlueprint, saveBlueprint } from '../commands/blueprints.ts';
import { executeOnce } from '../commands/execute-once.ts';
import type { Routes } from '../deps.ts';
import type { Guides } from '../domain/guides.ts';
import type { StoredBlueprint } from '../storage/blueprints.ts';

/** The contract's body with the parameters as the schema of the named guide has them, so that all faults are reported at once. */
const bodyWith = <Shape extends z.core.$ZodShape>(
  body: z.ZodObject<Shape, z.core.$strict>,
  { all }: Guides,
) => {
  const bodies = all.map(({ id, params }) => body.extend({ guide: z.literal(id), params }));
  return z.discriminatedUnion('guide', bodies as [(typeof bodies)[number]]);
};

const documentOf = (
  guides: Guides,
  { allowsOverride, ...blueprint }: StoredBlueprint,
): BlueprintDocument => ({
  ...blueprint,
  ...(allowsOverride ? { allowsOverride } : {}),
  ...guides.named(blueprint.guide).describe(blueprint.params),
});

/** What setups are made from: the guides that there are, and the blueprints that staff made of them. */
export const blueprintRoutes: Routes = (handle, { sites, storage, guides, execute }) => {
  handle(endpoints.listGuides, async ({ locale }) => ({
    guides: guides.all.map((guide) => ({
      id: guide.id,
      title: guide.locales[locale][guide.title] ?? guide.id,
      missing: [...guides.missingFor(guide)],
    })),
  }));

  handle(endpoints.listBlueprints, async () => {
    const [blueprints, archives, counts, senders] = await Promise.all([
      storage.blueprints.list(),
      storage.blueprintArchives.list(),
      storage.setups.countByVersion(),
      storage.brandings.senders(),
    ]);
    const setupsOf = Map.groupBy(counts, ({ blueprintId }) => blueprintId);
    return {
      blueprints: blueprints.map((each) => ({
        ...documentOf(guides, each),
        callbackUrl: `${sites.originOf(each.id)}${oauthCallback.path}`,
        archivedAt: archives.get(each.id) ?? null,
        sender: senders.get(each.id) ?? each.party.name,
        setups: (setupsOf.get(each.id) ?? []).map(({ version, count }) => ({ version, count })),
      })),
    };
  });

  handle(endpoints.archiveBlueprint, ({ params, who }) => archiveBlueprint(execute, who.actor, params.id));
  handle(endpoints.restoreBlueprint, ({ params, who }) => restoreBlueprint(execute, who.actor, params.id));

  const created = { ...endpoints.createBlueprint, body: bodyWith(newBlueprintSchema, guides) };
  handle(created, async ({ body: { consumerSecret, ...blueprint }, who, onceKey }) =>
    documentOf(
      guides,
      await createBlueprint(executeOnce(execute, onceKey), who.actor, blueprint, consumerSecret),
    ),
  );

  const saved = { ...endpoints.saveBlueprint, body: bodyWith(newBlueprintVersionSchema, guides) };
  handle(saved, async ({ params, body: { consumerSecret, ...blueprint }, who, onceKey }) =>
    documentOf(
      guides,
      await saveBlueprint(executeOnce(execute, onceKey), who.actor, params.id, blueprint, consumerSecret),
    ),
  );
};
