import type { Bounds } from '../apps/api/src/bounds.ts';

/** A verification whose process is gone counts as dead sooner, and one may follow the other without a pause. */
export const testBounds: Partial<Bounds> = { lease: 2_000, renewal: 500, wholePause: 0, stepPause: 0 };
