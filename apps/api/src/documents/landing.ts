import { readsOf } from '@orgready/guides/plan';
import type { Landing } from '@orgready/shared/contract/landing';
import type { Locale } from '@orgready/shared/language/locales';
import { type BlueprintDeps, blueprintOf } from '../domain/blueprint.ts';
import { brandOf } from '../domain/brand.ts';
import { stepsOf } from '../domain/steps-of.ts';
import { wordsOf } from '../domain/words.ts';
import type { Link } from '../storage/links.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';

/** Returns what a link alone shows: who asks, for what, and the plan, or the one step that it opens. It contains nothing from an org. */
export const landingOf = async (
  deps: BlueprintDeps & { readonly storage: Pick<Transaction, 'brandings'> },
  setup: Setup,
  link: Link,
  locale: Locale,
): Promise<Landing> => {
  const blueprint = await blueprintOf(deps, setup);
  const { guide, params, party } = blueprint;
  const branding = await deps.storage.brandings.find(setup.blueprintId);
  const { title, intro, closing } = branding;
  const words = wordsOf(blueprint, locale, setup.customer);
  const all = stepsOf(setup, blueprint);
  const { handOff } = link;
  const handed = handOff && all.find(({ id }) => id === handOff.step);
  const steps = handOff ? all.filter((step) => step === handed) : all;
  return {
    customer: setup.customer,
    party,
    brand: brandOf(party, branding),
    texts: { title, intro, closing },
    blueprint: guide.describe(params),
    notice: guide.notice ? words.text(guide.notice.text) : [],
    steps: steps.map((step) => ({ id: step.id, title: words.line(handOff ? step.openTitle : step.title) })),
    access: handOff ? [] : (guide.access?.(params) ?? []),
    // Different reads can have the same description.
    reads: [...new Set(readsOf(steps.flatMap((step) => step.checks)).map((key) => words.line(key)))],
    minutes: guide.minutes,
    expiresAt: link.expiresAt,
    ...(handOff
      ? {
          handOff: {
            colleague: handOff.colleague,
            by: handOff.by,
            dueOn: handOff.dueOn,
            needs: [...(handed?.needs ?? [])],
          },
        }
      : {}),
  };
};
