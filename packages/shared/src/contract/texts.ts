import { z } from 'zod';
import type { RuleFault } from './faults.ts';

/** A text of a form that has a name, by which a fault tells it. */
export const formatted = (format: string, pattern: RegExp) => z.stringFormat(format, pattern);

/** Control characters, and those that turn the reading direction of what follows: no name has one. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** A name or a label. */
export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => !hidden.test(text), { params: { fault: 'hidden-character' satisfies RuleFault } });

/** An API name of Salesforce: a letter, then letters, digits and underscores. */
export const apiNameSchema = formatted('api-name', /^[A-Za-z][A-Za-z0-9_]{0,79}$/);

/** The hosts of a developer's own machine, which have no certificate. */
const localHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const isHttpsUrl = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && localHosts.has(url.hostname));
};

/** A whole web address: https, or http on localhost. */
export const httpsUrl = z.stringFormat('url', isHttpsUrl).max(2000);
