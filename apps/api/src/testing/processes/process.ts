import { guides } from '@orgready/guides';
import { readConfig } from '../../config.ts';
import { serve } from '../../serve.ts';

// Its starter holds the other end, and must not leave it behind when it is killed.
process.stdin.resume().once('close', () => process.exit(1));

/** OrgReady as it runs in production, but it sees sooner that another process is gone, does its jobs more often, and waits less. */
await serve(readConfig(), {
  guides,
  bounds: {
    retryPause: 200,
    lease: 2_000,
    renewal: 400,
    outbox: 400,
    jobs: 100,
    jobLease: 2_000,
    retention: 1_000,
    wholePause: 1_000,
    stepPause: 500,
  },
});
