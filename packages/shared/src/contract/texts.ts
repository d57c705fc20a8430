import { z } from 'zod';
import type { RuleFault } from './faults.ts';

/** Returns a schema for text of a named format. A fault reports the format by that name. */
export const formatted = (format: string, pattern: RegExp) => z.stringFormat(format, pattern);

/** Control characters, and characters that change the text direction: no name contains them. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** A name or a label. */
export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => !hidden.test(text), { params: { fault: 'hidden-character' satisfies RuleFault } });

/** Returns a schema for text of several lines, shown as it is: nothing in it is markup. */
export const plainText = (longest: number) =>
  z
    .string()
    .trim()
    .transform((text) => text.replaceAll(/\r\n?/g, '\n'))
    .pipe(
      z
        .string()
        .min(1)
        .max(longest)
        .refine((text) => !hidden.test(text.replaceAll('\n', ' ')), {
          params: { fault: 'hidden-character' satisfies RuleFault },
        }),
    );

/** A CSS color, `#rrggbb`. */
export const colorSchema = formatted('color', /^#[0-9a-f]{6}$/i);

/** A Salesforce API name: a letter, then letters, digits, and underscores. */
export const apiNameSchema = formatted('api-name', /^[A-Za-z][A-Za-z0-9_]{0,79}$/);

/** Host names of a developer's own machine, which has no certificate. */
const localHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const isHttpsUrl = (text: string): boolean => {
  const url = URL.parse(text);
  // A user name before the host makes an address look like another one's.
  if (url && (url.username !== '' || url.password !== '')) return false;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && localHosts.has(url.hostname));
};

/** An absolute web address without credentials: https, or http on localhost. */
export const httpsUrl = z.stringFormat('url', isHttpsUrl).max(2000);
