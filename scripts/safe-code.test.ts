import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { isTest, readSource, sourceFiles } from './sources.ts';

/** What runs where the product runs: neither tests, nor the simulated orgs, nor what only developers start. */
const shipped = [...sourceFiles('ts,tsx'), 'scripts/verify-audit.mjs'].filter(
  (path) =>
    /^(?:apps\/(?:api|web)|packages\/(?:guides|shared))\/src\/|\.mjs$/.test(path) &&
    !isTest(path) &&
    !path.includes('/testing/') &&
    !path.includes('/scenarios/'),
);

interface Use {
  readonly path: string;
  /** What is called or read, such as `crypto.createHash`, without what it is read from if that is no name. */
  readonly name: string;
  readonly given: readonly unknown[];
}

const nameOf = (node: { type: string; name?: string; object?: unknown; property?: unknown }): string => {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name ?? '';
  if (node.type !== 'MemberExpression') return '';
  const [object, property] = [node.object, node.property].map((part) => nameOf(part as typeof node));
  return `${object}.${property}`;
};

const usesIn = (path: string, text = readSource(path)): Use[] => {
  const found: Use[] = [];
  const add = (node: unknown, given: readonly unknown[] = []) =>
    found.push({ path, name: nameOf(node as Parameters<typeof nameOf>[0]), given });
  new Visitor({
    CallExpression: ({ callee, arguments: given }) => add(callee, given),
    NewExpression: ({ callee, arguments: given }) => add(callee, given),
    MemberExpression: (node) => add(node),
    JSXAttribute: ({ name }) => add(name),
    Property: ({ key }) => add(key),
    ImportDeclaration: ({ source }) => found.push({ path, name: `import ${source.value}`, given: [] }),
  }).visit(parseSync(path, text).program);
  return found;
};

const uses = shipped.flatMap((path) => usesIn(path));
const used = (pattern: RegExp): Use[] => uses.filter(({ name }) => pattern.test(name));
const where = (found: readonly Use[]): string[] => [
  ...new Set(found.map(({ path, name }) => `${path}: ${name}`)),
];
const firstOf = ({ given }: Use): unknown => (given[0] as { value?: unknown } | undefined)?.value;

describe('the shipped code', () => {
  it('is read', () => {
    expect(shipped.length).toBeGreaterThan(500);
    const planted = `eval(x); page.innerHTML = x; <p dangerouslySetInnerHTML={x} />; tls({ rejectUnauthorized: false })`;
    expect(usesIn('planted.tsx', planted).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['eval', 'page.innerHTML', 'dangerouslySetInnerHTML', 'rejectUnauthorized']),
    );
  });

  it('makes no code out of text', () => {
    expect(where(used(/^(?:eval|Function|.*\.constructor)$|^import (?:node:)?vm$/))).toEqual([]);
  });

  it('makes no markup out of text', () => {
    const markup =
      /(?:^|\.)(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|srcDoc|parseFromString|createContextualFragment)$|^document\.write/;
    expect(where(used(markup))).toEqual([]);
  });

  it('starts other programs only to back up PostgreSQL, without a shell', () => {
    expect(where(used(/^import (?:node:)?child_process$/)).sort()).toEqual([
      'apps/api/src/storage/backup/find-postgres.ts: import node:child_process',
      'apps/api/src/storage/backup/postgres.ts: import node:child_process',
    ]);
    expect(where(used(/^(?:exec|execSync|execFile|fork|shell)$/))).toEqual([]);
  });

  it('makes patterns only out of words of its own', () => {
    expect([...new Set(used(/^RegExp$/).map(({ path }) => path))].sort()).toEqual([
      'apps/api/src/domain/words.ts',
      'packages/guides/src/explain/causes/install-mails.ts',
      'packages/guides/src/install-sentences.ts',
    ]);
  });

  it('puts no text into SQL', () => {
    expect(where(used(/^sql\.(?:raw|literal)$/))).toEqual([]);
  });

  it('uses Node’s own cryptography: SHA-256, HMAC with it, and AES-256-GCM', () => {
    for (const [call, wanted] of [
      [/(?:^|\.)createHash$/, ['sha256']],
      [/(?:^|\.)createHmac$/, ['sha256']],
      [/(?:^|\.)create(?:Cipher|Decipher)iv$/, ['aes-256-gcm']],
    ] as const) {
      const found = used(call).filter(({ given }) => given.length > 0);
      expect(found.length).toBeGreaterThan(0);
      expect([...new Set(found.map(firstOf))]).toEqual(wanted);
    }
    const other =
      /(?:^|\.)(?:createSign|createVerify|publicEncrypt|privateDecrypt|pbkdf2|pbkdf2Sync|createCipher)$/;
    expect(where(used(other))).toEqual([]);
    expect(where(used(/^import (?:crypto-js|bcrypt|node-forge|tweetnacl|sjcl|md5|uuid)/))).toEqual([]);
  });

  it('takes random numbers that anybody could guess only for how long to wait', () => {
    expect(where(used(/^Math\.random$/)).sort()).toEqual([
      'apps/api/src/salesforce/org-gate.ts: Math.random',
      'apps/api/src/salesforce/transport.ts: Math.random',
    ]);
  });

  it('never takes a certificate unseen', () => {
    expect(
      where(used(/(?:^|\.)(?:rejectUnauthorized|checkServerIdentity|NODE_TLS_REJECT_UNAUTHORIZED)$/)),
    ).toEqual([]);
  });

  it('keeps in the browser only which step was open, and what staff entered and did not save', () => {
    const pathsOf = (name: RegExp) => [...new Set(used(name).map(({ path }) => path))];
    expect(where(used(/^(?:indexedDB|caches|document\.cookie)\b|^window\.localStorage/))).toEqual([]);
    expect(pathsOf(/^sessionStorage\b/)).toEqual(['apps/web/src/wizard/place.ts']);
    // `draft.test.tsx`: without the secret.
    expect(pathsOf(/^localStorage\b/)).toEqual(['apps/web/src/staff/drafts.ts']);
  });
});
