// Verifies an exported audit trail without OrgReady: node verify-audit.mjs trail.ndjson
// The audit key comes from the environment variable AUDIT_KEY. How the trail is made: docs/how-to/audit.md.
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const sha256 = (text) => createHash('sha256').update(text).digest('base64url');
const markBy = (key, parts) => createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');

/** Returns what is wrong, a line each. @param key a Buffer, or null to check only the digests of the details. */
export const verify = (lines, key) => {
  const faults = [];
  const bySetup = new Map();
  let last = { place: 0, head: '' };
  let end;
  for (const line of lines) {
    if (end) faults.push('something follows the end');
    if (line.end) {
      end = line.end;
      continue;
    }
    const { place, setup, number, id, seq, kind, actorKind, actor, at, detail, salt, digest, mac, head } =
      line;
    const own = bySetup.get(setup) ?? { number: 0, mac: '', kept: [], erased: [] };
    const isErased = detail === '' && salt === '';
    if (!isErased && sha256(`${salt}.${detail}`) !== digest) faults.push(`${place}: the detail was changed`);
    if (kind === 'erased') {
      for (const each of own.kept) faults.push(`${each}: the detail was erased and is back`);
      own.kept = [];
      own.erased = [];
    }
    (isErased ? own.erased : own.kept).push(place);
    if (key) {
      const mark = markBy(key, [
        'event',
        own.mac,
        setup,
        number,
        id,
        seq,
        kind,
        actorKind,
        actor,
        at,
        digest,
      ]);
      if (number !== own.number + 1 || mark !== mac) faults.push(`${place}: not the next event of its setup`);
      if (place !== last.place + 1 || markBy(key, ['head', last.head, place, mac]) !== head)
        faults.push(`${place}: not the next event of the trail`);
    }
    bySetup.set(setup, { ...own, number, mac });
    last = { place, head };
  }
  for (const { erased } of bySetup.values())
    for (const place of erased) faults.push(`${place}: the detail is gone, and nobody erased it`);
  const isEmpty = last.place === 0 && end?.place === 0 && end.seal === '';
  const isSealed = end?.place === last.place && end.head === last.head;
  if (key && !isEmpty && !(isSealed && markBy(key, ['end', end.place, end.head]) === end.seal))
    faults.push(`${last.place}: the trail ended elsewhere`);
  return faults;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const key = process.env.AUDIT_KEY ? Buffer.from(process.env.AUDIT_KEY, 'base64') : null;
  const lines = readFileSync(process.argv[2] ?? 0, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const faults = verify(lines, key);
  for (const fault of faults) console.log(fault);
  console.log(`${lines.length - 1} events, ${faults.length} faults`);
  if (!key)
    console.log('AUDIT_KEY is not set: only the digests of the details were checked, not the chains.');
  process.exit(faults.length === 0 ? 0 : 1);
}
