import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Where a sealed value lives. A value moved to another row, column or org does not open. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
  /** 18-character organization id; empty for what belongs to no org. */
  readonly org: string;
}

export interface Sealer {
  /** Of the key that seals. */
  readonly keyId: string;
  /** `v1.<key id>.<iv>.<sealed>.<tag>`, the parts in base64url. */
  seal(plain: string, place: Place): string;
  /** Throws `SealError` when the record was changed, moved, or sealed with a key that is not here. */
  open(record: string, place: Place): string;
  /** Returns undefined for a record that cannot be opened: its secret is gone, and nothing else waits for it. */
  openIfPossible(record: string, place: Place): string | undefined;
}

/** A reason why secrets are gone. */
export interface LostSecrets {
  /** Id of the key that is missing, or of the key under which a record was changed or moved. */
  readonly keyId: string;
  readonly reason: string;
  readonly table: string;
  readonly column: string;
}

export class SealError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SealError';
  }
}

const ivLength = 12;
const tagLength = 16;
const associatedData = ({ table, column, row, org }: Place): Buffer =>
  Buffer.from([table, column, row, org].join('|'));
/** The first bytes of the key's digest: names it, and gives nothing of it away. */
export const keyIdOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit IV. The first key seals, every key opens:
 * to rotate, put a new key first and keep the old one until nothing names it any more.
 * @param lost called once for each reason why records of a column cannot be opened.
 */
export const createSealer = (
  keys: readonly Buffer[],
  lost: (secrets: LostSecrets) => void = () => undefined,
): Sealer => {
  const byId = new Map(keys.map((key) => [keyIdOf(key), key]));
  const first = keys[0];
  if (!first || keys.some((key) => key.length !== 32)) throw new Error('Sealing needs keys of 32 bytes.');
  const reported = new Set<string>();
  const report = (error: SealError, record: string, { table, column }: Place): void => {
    const [, id = ''] = record.split('.');
    const secrets = { keyId: id.slice(0, 8), reason: error.message, table, column };
    const key = JSON.stringify(secrets);
    if (reported.has(key)) return;
    reported.add(key);
    lost(secrets);
  };

  const sealer: Sealer = {
    keyId: keyIdOf(first),

    seal(plain, place) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', first, iv, { authTagLength: tagLength });
      cipher.setAAD(associatedData(place));
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      const parts = [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'));
      return ['v1', sealer.keyId, ...parts].join('.');
    },

    open(record, place) {
      const [version, id, ...encoded] = record.split('.');
      const [iv, sealed, tag] = encoded.map((part) => Buffer.from(part, 'base64url'));
      const key = byId.get(id ?? '');
      if (version !== 'v1' || !iv || !sealed || !tag || encoded.length !== 3) {
        throw new SealError('This is not a sealed record.');
      }
      if (!key) throw new SealError('The record was sealed with a key that is not configured.');
      if (iv.length !== ivLength || tag.length !== tagLength)
        throw new SealError('This is not a sealed record.');
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
      decipher.setAAD(associatedData(place));
      decipher.setAuthTag(tag);
      try {
        return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
      } catch {
        throw new SealError('The record was changed, or belongs elsewhere.');
      }
    },

    openIfPossible(record, place) {
      try {
        return sealer.open(record, place);
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
        report(error, record, place);
        return undefined;
      }
    },
  };
  return sealer;
};
