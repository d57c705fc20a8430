import { keepSecret } from '../secret.ts';
import { fromForm } from './integrationForm.ts';

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A field as a line of the form. */
const lineOf = (field: unknown): string => {
  const { name, access, optional } = isKeyed(field) ? field : {};
  return [name, access === 'write' && 'write', optional === true && 'optional'].filter(Boolean).join(' ');
};

/** The entries of the form that describe the same as a body of the API, as far as it has a place for it. */
export const entriesOf = (body: unknown): FormData => {
  const entries = new FormData();
  const enter = (path: string, value: unknown): void => {
    if (Array.isArray(value) && path.endsWith('.fields')) entries.set(path, value.map(lineOf).join('\n'));
    else if (Array.isArray(value) && path === 'params.subscribe') entries.set(path, value.join('\n'));
    else if (Array.isArray(value) && path.endsWith('.also'))
      for (const right of value) entries.append(path, String(right));
    else if (isKeyed(value)) {
      // A row is known by its access.
      if (/^params\.(objects|mappings)\.\d+$/.test(path)) entries.set(`${path}.access`, 'read');
      for (const [key, part] of Object.entries(value)) enter(path ? `${path}.${key}` : key, part);
    } else if (value === true) entries.set(path, 'on');
    // What is typed on one line has no line breaks.
    else if (value !== null && value !== false) entries.set(path, String(value).replace(/[\r\n]+/g, ' '));
  };
  enter('', body);
  if (isKeyed(body) && body.consumerSecret === undefined) entries.set(keepSecret, 'on');
  return entries;
};

/** Every value that is not a way of saying nothing, by its path; rights are the same in any order. */
const valuesOf = (value: unknown, path = ''): (readonly [path: string, value: unknown])[] => {
  if (Array.isArray(value) && path.endsWith('.also'))
    return value.map((right) => [`${path}.${String(right)}`, right]);
  if (isKeyed(value))
    return Object.entries(value).flatMap(([key, part]) => valuesOf(part, path ? `${path}.${key}` : key));
  const said = typeof value === 'string' ? value.trim() : value;
  return said === '' || said === false || said === null || said === undefined ? [] : [[path, said]];
};

/** The paths of what the form would not give back as it stands in the body. */
export const lostInForm = (body: unknown): readonly string[] => {
  const kept = new Map(valuesOf(fromForm(entriesOf(body))));
  return valuesOf(body).flatMap(([path, value]) => (kept.get(path) === value ? [] : [path]));
};
