import { plainText } from '@orgready/shared/document/plain-text';
import type { Task } from '@orgready/shared/document/task';
import { useState } from 'react';

type Clicks = Task['clicks'];

const textsOf = (clicks: Clicks): ReadonlySet<string> => new Set(clicks.map(plainText));

/**
 * Returns the clicks of a task such that those that are no longer needed stay while the reader watches, because what
 * stands below them must not move.
 * @param isFixed whether nothing is left to do.
 */
export const useHeldClicks = ({ id, clicks }: Pick<Task, 'id' | 'clicks'>, isFixed: boolean): Clicks => {
  const [held, setHeld] = useState({ id, clicks });
  const known = textsOf(held.clicks);
  if (held.id === id && (isFixed || [...textsOf(clicks)].every((text) => known.has(text))))
    return held.clicks;
  setHeld({ id, clicks });
  return clicks;
};
