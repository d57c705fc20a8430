import { allReads } from '../apps/api/src/testing/reads.ts';

/** `pnpm reads`: every read that every guide can send in every scenario, one a line. */
for (const line of [...(await allReads()).keys()].sort()) console.log(line);
