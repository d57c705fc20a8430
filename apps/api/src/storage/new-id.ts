import { randomBytes } from 'node:crypto';

let lastMoment = 0;
let inMoment = 0;

/**
 * A UUID of version 7 (RFC 9562): 48 bits of milliseconds, a 12-bit counter, 62 random bits.
 * Ids made by one process sort in the order they were made, also as text, which keeps lists and indexes in order. The
 * clocks of two processes differ, so what is newest or voided is decided by a setup's counter (`seq`), never by ids.
 * Ids are names, never secrets.
 */
export const newId = (): string => {
  const now = Math.max(Date.now(), lastMoment);
  inMoment = now === lastMoment ? inMoment + 1 : 0;
  // More than 4,096 ids in a millisecond borrow from the next one.
  lastMoment = inMoment > 0xfff ? now + 1 : now;
  if (inMoment > 0xfff) inMoment = 0;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMoment, 0, 6);
  bytes.writeUInt16BE(0x7000 | inMoment, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
