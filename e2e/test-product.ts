import { guides } from '@orgready/guides';
import { readConfig } from '../apps/api/src/config.ts';
import { serve } from '../apps/api/src/serve.ts';

/**
 * OrgReady as it runs in production, but a verification whose process is gone counts as dead sooner, and the tests
 * move its clock: a message is the number of milliseconds to go forward, and is sent back.
 */
let ahead = 0;
process.on('message', (milliseconds: number) => {
  ahead += milliseconds;
  process.send?.(milliseconds);
});

await serve(readConfig(), {
  guides,
  clock: () => Date.now() + ahead,
  bounds: { lease: 2_000, renewal: 500, wholePause: 0, stepPause: 0 },
});
