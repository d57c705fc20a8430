import { join } from 'node:path';
import { root } from './run.ts';

/** Imported for its effect: programs of one run share what Node made of the TypeScript, which halves a start of the server. */
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/node-compile');
