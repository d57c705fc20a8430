import { guides } from '@orgready/guides';
import { readConfig } from '../../apps/api/src/config.ts';
import { serve } from '../../apps/api/src/serve.ts';
import { testGuide } from '../../apps/api/src/testing/test-guide/guide.ts';

/** OrgReady as it runs in production, with one more guide. */
await serve(readConfig(), { guides: [...guides, testGuide] });
