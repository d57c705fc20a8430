import { createServer } from 'node:http';
import { readConfig } from '../../apps/api/src/config.ts';
import { serve } from '../../apps/api/src/serve.ts';
import { guides } from '../../packages/guides/src/index.ts';

/** So often its processor time is read, in milliseconds. */
const glance = 2;

// Processor time, which other programs on the machine do not lengthen: on an idle one it is how long everybody waits.
let before = process.threadCpuUsage();
let longest = 0;
setInterval(() => {
  const { user, system } = process.threadCpuUsage(before);
  before = process.threadCpuUsage();
  longest = Math.max(longest, (user + system) / 1000);
}, glance);

/** Answers the longest that its event loop has worked without a pause since this was last asked, in milliseconds. */
createServer((_request, response) => {
  response.end(String(longest));
  longest = 0;
}).listen(Number(process.env.STALL_PORT), '127.0.0.1');

/** OrgReady as it runs in production, but it verifies as often as it is asked to. */
await serve(readConfig(), { guides, bounds: { wholePause: 0, stepPause: 0 } });
