import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const period = 30;
/** Codes of the period before and after are taken too: clocks of phones differ (RFC 6238, 5.2). */
const window = 1;

const codesOf = (secret: string, label = '') =>
  new TOTP({
    issuer: 'OrgReady',
    label,
    secret: Secret.fromBase32(secret),
    period,
    digits: 6,
    algorithm: 'SHA1',
  });

/** Returns a new secret in base32, of 160 bits (RFC 4226, 4). */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32;

/** Returns the address with which an authenticator app takes the secret. */
export const factorUri = (secret: string, email: string): string => codesOf(secret, email).toString();

/** Returns the code of a moment, as the app shows it. */
export const codeAt = (secret: string, now: number): string => codesOf(secret).generate({ timestamp: now });

/** Returns the number of the period whose code this is; undefined if it is not a code of about now. */
export const periodOfCode = (secret: string, code: string, now: number): number | undefined => {
  const token = code.replaceAll(' ', '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = codesOf(secret).validate({ token, timestamp: now, window });
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta;
};

const howMany = 10;
/** The letters of base32 (RFC 4648). */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Returns new recovery codes, each of 80 random bits: nothing to guess, so a fast hash keeps them. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () =>
    [...randomBytes(16)]
      .map((byte) => letters[byte % 32])
      .join('')
      .replaceAll(/(.{4})(?!$)/g, '$1-'),
  );

/** Returns a recovery code as it was given out, however it was typed. */
export const recoveryCodeOf = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll(/(.{4})(?!$)/g, '$1-');
