import { holds } from '@orgready/guides/plan';
import type { Setup } from '../storage/setups.ts';
import { type Blueprint, type BlueprintDeps, blueprintOf } from './blueprint.ts';

/** Whether a setup goes by people's words alone: its guide needs no org for these answers, and none is confirmed. */
export const goesWithoutOrg = (setup: Setup, { guide, params }: Blueprint): boolean =>
  setup.orgId === null &&
  guide.withoutOrg !== undefined &&
  holds(guide.withoutOrg, guide, { params, answers: setup.answers });

/** The same for a setup whose blueprint is not at hand. */
export const isWithoutOrg = async (deps: BlueprintDeps, setup: Setup): Promise<boolean> =>
  setup.orgId === null && goesWithoutOrg(setup, await blueprintOf(deps, setup));
