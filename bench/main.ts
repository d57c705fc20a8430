import { benchCockpit } from './cockpit.ts';
import { benchCrash } from './crash/main.ts';
import { benchDocument } from './document.ts';
import { benchFaults } from './faults/main.ts';
import { benchLoad } from './load/main.ts';
import { benchSoak } from './load/soak.ts';
import { benchRefresh } from './refresh/main.ts';
import { benchStall } from './stall/main.ts';
import { benchSteps } from './steps.ts';
import { benchVerify } from './verify.ts';
import { benchWeb } from './web.ts';

/** `pnpm bench <name>`: figures of one run on one machine, as ratios where it can be. Never a test. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  cockpit: benchCockpit,
  crash: benchCrash,
  document: benchDocument,
  faults: benchFaults,
  load: benchLoad,
  refresh: benchRefresh,
  soak: benchSoak,
  stall: benchStall,
  steps: benchSteps,
  verify: benchVerify,
  web: benchWeb,
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (!bench) {
  console.error(`pnpm bench ${Object.keys(benches).join('|')}`);
  process.exit(1);
}
await bench();
