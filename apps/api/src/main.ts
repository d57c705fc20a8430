import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node makes of the sources is kept beside the packages, in a folder that nobody else writes to: a start then takes
// a third less processor time, and needs no memory for the program that removes types.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/node-compile', import.meta.url)));
const { start } = await import('./start.ts');
await start();
