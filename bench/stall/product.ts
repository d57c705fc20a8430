import { readConfig } from '../../apps/api/src/config.ts';
import { serve } from '../../apps/api/src/serve.ts';
import { guides } from '../../packages/guides/src/index.ts';

/** OrgReady as it runs in production, but it verifies as often as it is asked to. */
await serve(readConfig(), { guides, bounds: { wholePause: 0, stepPause: 0 } });
