import type { Topic } from '@orgready/guides/explain/cause';
import type { Setup } from '../storage/setups.ts';
import type { Blueprint } from './blueprint.ts';
import { stepsOf } from './steps-of.ts';

/** Returns the ids of the setup's steps that fix what an error is about: of each topic the first step that applies. */
export const stepsFixing = (topics: readonly Topic[], setup: Setup, blueprint: Blueprint): string[] => {
  const fixedIn = blueprint.guide.fixedIn?.(blueprint.params) ?? {};
  const applying = new Set(stepsOf(setup, blueprint).map(({ id }) => id));
  const found = topics.map((topic) => fixedIn[topic]?.find((id) => applying.has(id)));
  return [...new Set(found.filter((id) => id !== undefined))];
};
