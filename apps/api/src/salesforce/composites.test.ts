import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packComposites } from './composites.ts';

const anyReads = fc
  .array(fc.boolean(), { maxLength: 200 })
  .map((kinds) => kinds.map((isQuery, id) => ({ id, isQuery })));

describe('packing reads into composites', () => {
  it('puts every read into exactly one composite', () => {
    fc.assert(
      fc.property(anyReads, (reads) => {
        const packed = packComposites(reads).flat();
        expect(packed.map(({ id }) => id).sort((a, b) => a - b)).toEqual(reads.map(({ id }) => id));
      }),
    );
  });

  it('keeps to 25 subrequests and 5 queries, and leaves no composite empty', () => {
    fc.assert(
      fc.property(anyReads, (reads) => {
        for (const composite of packComposites(reads)) {
          expect(composite.length).toBeGreaterThan(0);
          expect(composite.length).toBeLessThanOrEqual(25);
          expect(composite.filter(({ isQuery }) => isQuery).length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('needs no more composites than the limits demand', () => {
    fc.assert(
      fc.property(anyReads, (reads) => {
        const queries = reads.filter(({ isQuery }) => isQuery).length;
        const fewest = Math.max(Math.ceil(queries / 5), Math.ceil(reads.length / 25));
        expect(packComposites(reads)).toHaveLength(fewest);
      }),
    );
  });
});
