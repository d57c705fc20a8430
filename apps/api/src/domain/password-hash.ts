import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import limit from 'p-limit';

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);

/** Memory in KiB, passes, lanes: the least that OWASP's Password Storage Cheat Sheet advises for Argon2id. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

/** Each takes 19 MiB while it runs: many sign-ins at once wait for each other instead of using all memory. */
const atOnce = limit(2);

const hashWith = (password: string, nonce: Buffer, { memory, passes, parallelism } = { ...cost }) =>
  atOnce(() =>
    derive('argon2id', {
      message: password.normalize('NFKC'),
      nonce,
      tagLength,
      memory,
      passes,
      parallelism,
    }),
  );

const plain = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** Returns what is kept of a password, in PHC form: it names its own cost, which can be raised for later ones. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16);
  const tag = await hashWith(password, nonce);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(nonce)}$${plain(tag)}`;
};

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

/** For people who do not exist: the answer about them takes as long. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(Buffer.alloc(16))}$${plain(Buffer.alloc(tagLength))}`;

/** Returns whether a password is the one that a hash was made of. @param hash undefined: nobody's, so never. */
export const isPassword = async (password: string, hash: string | undefined): Promise<boolean> => {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = form.exec(hash ?? nobody) ?? [];
  const expected = Buffer.from(tag, 'base64');
  const given = await hashWith(password, Buffer.from(nonce, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  } as typeof cost);
  return hash !== undefined && given.length === expected.length && timingSafeEqual(given, expected);
};
