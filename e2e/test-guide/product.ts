import { flushCompileCache } from 'node:module';
import { guides } from '@orgready/guides';
import { readConfig } from '../../apps/api/src/config.ts';
import { serve } from '../../apps/api/src/serve.ts';
import { testGuide } from '../../apps/api/src/testing/test-guide/guide.ts';
import { testBounds } from '../test-bounds.ts';

/** OrgReady as it runs in production, with one more guide and the bounds of all journeys. */
await serve(readConfig(), { guides: [...guides, testGuide], bounds: testBounds });
// Programs of the journeys are killed, which would lose what Node compiled.
flushCompileCache();
