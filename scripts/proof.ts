import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proofPages } from './proof/pages.ts';
import { testsOfProject } from './proof/tests-of-project.ts';
import { root } from './sources.ts';

/** `pnpm proof`: writes docs/threats.md and docs/asvs.md. */
const tests = testsOfProject();
for (const [path, pageOf] of Object.entries(proofPages)) writeFileSync(join(root, path), pageOf(tests));
