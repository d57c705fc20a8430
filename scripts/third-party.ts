import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeThirdParty, readThirdParty } from './packages/third-party.ts';
import { root } from './sources.ts';

/** `pnpm third-party`: writes docs/third-party.md. */
writeFileSync(join(root, 'docs/third-party.md'), describeThirdParty(readThirdParty()));
