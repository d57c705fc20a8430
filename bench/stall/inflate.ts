/** As long as an answer may be: the product takes 5,000,000 bytes of data. */
const wanted = 4_900_000;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const lengthOf = (value: Json): number => JSON.stringify(value).length;

/** Every list of objects in a value. */
const listsIn = (value: Json): readonly Json[][] => {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(listsIn);
  return Array.isArray(value) && typeof value[0] === 'object' ? [value as Json[], ...inner] : inner;
};

/** The same entry under another id and name, as an org with many of them has it. */
const anotherOf = (text: string, nth: number): string =>
  text
    .replace(
      /"(?:Id|id)":"(\w{3})\w{12,15}"/g,
      (_, prefix) => `"Id":"${prefix}${String(nth).padStart(15, '0')}"`,
    )
    .replace(
      /"(name|QualifiedApiName|fullName)":"(\w+?)(__c)?"/g,
      (_, key, name, end = '') => `"${key}":"${name}${nth}${end}"`,
    );

const inflateJson = (body: string): string | undefined => {
  const answer = JSON.parse(body) as Json;
  // Of a composite the parts that were answered, not the list of them.
  const [list] = listsIn(answer)
    .filter((one) => !JSON.stringify(one[0]).includes('"httpStatusCode"'))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!list) return undefined;
  const texts = list.map((one) => JSON.stringify(one));
  for (let length = body.length, nth = 0; length < wanted; nth += 1) {
    const text = anotherOf(texts[nth % texts.length] ?? '', nth);
    list.push(JSON.parse(text) as Json);
    length += text.length + 1;
  }
  const text = JSON.stringify(answer);
  return text.length < 5_000_000 ? text : undefined;
};

const inflateXml = (body: string): string | undefined => {
  const [entry] =
    /<(fieldPermissions|objectPermissions|userPermissions|result|records)\b[\s\S]*?<\/\1>/.exec(body) ?? [];
  if (entry === undefined) return undefined;
  const many = Array.from({ length: Math.floor((wanted - body.length) / (entry.length + 8)) }, (_, nth) =>
    entry.replace(/<(fullName|field|object|name)>([^<]+)</, (_match, tag, name) => `<${tag}>${name}${nth}<`),
  );
  return body.replace(entry, () => entry + many.join(''));
};

/** Returns an answer of an org as one with thousands of further entries gives it; undefined if there is no list in it. */
export const inflate = (body: string, contentType: string): string | undefined => {
  if (/json/.test(contentType)) return inflateJson(body);
  return /xml/.test(contentType) ? inflateXml(body) : undefined;
};
