import { flushCompileCache } from 'node:module';
import { guides } from '@orgready/guides';
import { readConfig } from '../apps/api/src/config.ts';
import { serve } from '../apps/api/src/serve.ts';
import { testBounds } from './test-bounds.ts';

/**
 * OrgReady as it runs in production, but within the bounds of the journeys, and the tests move its clock: a message is
 * the number of milliseconds to go forward, and is sent back.
 */
let ahead = 0;
process.on('message', (milliseconds: number) => {
  ahead += milliseconds;
  process.send?.(milliseconds);
});

await serve(readConfig(), {
  guides,
  clock: () => Date.now() + ahead,
  bounds: testBounds,
});
// Programs of the journeys are killed, which would lose what Node compiled.
flushCompileCache();
