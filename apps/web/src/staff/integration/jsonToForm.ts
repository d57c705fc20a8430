import { isKeyed, lostValues } from '../bodyValues.ts';
import { keepSecret } from '../secret.ts';
import { fromForm } from './integrationForm.ts';

/** Lists that are entered one entry per line. */
const lists: readonly string[] = ['params.subscribe', 'params.outgoingAddresses'];

/** Returns a field as a line of the form. */
const lineOf = (field: unknown): string => {
  const { name, access, optional } = isKeyed(field) ? field : {};
  return [name, access === 'write' && 'write', optional === true && 'optional'].filter(Boolean).join(' ');
};

/** Returns the form entries for a body of the API; leaves out what the form has no field for. */
export const entriesOf = (body: unknown): FormData => {
  const entries = new FormData();
  const enter = (path: string, value: unknown): void => {
    if (Array.isArray(value) && path.endsWith('.fields')) entries.set(path, value.map(lineOf).join('\n'));
    else if (Array.isArray(value) && lists.includes(path)) entries.set(path, value.join('\n'));
    else if (Array.isArray(value) && path.endsWith('.also'))
      for (const right of value) entries.append(path, String(right));
    else if (isKeyed(value)) {
      // A row exists if its access radio was submitted.
      if (/^params\.(objects|mappings)\.\d+$/.test(path)) entries.set(`${path}.access`, 'read');
      for (const [key, part] of Object.entries(value)) enter(path ? `${path}.${key}` : key, part);
    } else if (value === true) entries.set(path, 'on');
    // Single-line inputs hold no line breaks.
    else if (value !== null && value !== false) entries.set(path, String(value).replace(/[\r\n]+/g, ' '));
  };
  enter('', body);
  if (isKeyed(body) && body.consumerSecret === undefined) entries.set(keepSecret, 'on');
  return entries;
};

/** Returns the paths of the values in the body that the form would not preserve. */
export const lostInForm = (body: unknown): readonly string[] => lostValues(body, fromForm(entriesOf(body)));
