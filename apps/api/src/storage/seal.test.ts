import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealer, type Place, SealError } from './seal.ts';

const place = fc.record<Place>({
  table: fc.constantFrom('connections', 'blueprints'),
  column: fc.constantFrom('access_token', 'consumer_secret'),
  row: fc.uuid(),
  org: fc.constantFrom('00D000000000001AAA', '00D000000000002AAA', ''),
});

describe('T12: a sealed value', () => {
  const oldKey = randomBytes(32);
  const newKey = randomBytes(32);
  const sealer = createSealer([oldKey]);

  it('opens in the place it was sealed for', () => {
    fc.assert(
      fc.property(fc.string(), place, (plain, at) => {
        expect(sealer.open(sealer.seal(plain, at), at)).toBe(plain);
      }),
    );
  });

  it('does not open in another row, column, table or org', () => {
    fc.assert(
      fc.property(fc.string(), place, place, (plain, at, elsewhere) => {
        fc.pre(JSON.stringify(at) !== JSON.stringify(elsewhere));
        expect(() => sealer.open(sealer.seal(plain, at), elsewhere)).toThrow(SealError);
      }),
    );
  });

  it('does not open when any byte of it was changed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        place,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (plain, at, where, change) => {
          const [version, id, ...encoded] = sealer.seal(plain, at).split('.');
          const parts = encoded.map((part) => Buffer.from(part, 'base64url'));
          const lengths = parts.map((part) => part.length);
          const all = Buffer.concat(parts);
          const index = where % all.length;
          all[index] = (all[index] ?? 0) ^ change;
          let start = 0;
          const changed = lengths.map((length) => {
            start += length;
            return all.subarray(start - length, start).toString('base64url');
          });
          expect(() => sealer.open([version, id, ...changed].join('.'), at)).toThrow(SealError);
        },
      ),
    );
  });

  it('opens after a new key was put first, and is then sealed with the new one', () => {
    const at: Place = { table: 'connections', column: 'access_token', row: 'r', org: 'o' };
    const record = sealer.seal('token', at);
    const rotated = createSealer([newKey, oldKey]);
    expect(rotated.open(record, at)).toBe('token');
    const next = rotated.seal('token', at);
    expect(() => sealer.open(next, at)).toThrow('a key that is not configured');
    expect(createSealer([newKey]).open(next, at)).toBe('token');
  });

  it('never looks the same twice', () => {
    const at: Place = { table: 'connections', column: 'access_token', row: 'r', org: 'o' };
    expect(sealer.seal('token', at)).not.toBe(sealer.seal('token', at));
  });

  it('is refused when it is no sealed record at all', () => {
    const at: Place = { table: 'connections', column: 'access_token', row: 'r', org: 'o' };
    fc.assert(
      fc.property(fc.string(), (record) => {
        expect(() => sealer.open(record, at)).toThrow(SealError);
      }),
    );
  });

  it('needs a key of 32 bytes', () => {
    expect(() => createSealer([])).toThrow('32 bytes');
    expect(() => createSealer([randomBytes(31)])).toThrow('32 bytes');
  });
});
