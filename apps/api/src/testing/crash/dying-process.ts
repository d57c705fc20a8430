import { once } from 'node:events';
import { request } from 'node:http';
import { flushCompileCache } from 'node:module';
import { createSealer } from '../../storage/seal.ts';
import { listen, startServer } from '../server.ts';
import { offered } from '../test-guide/offered.ts';
import { dialectInOrder, openCopy } from './originals.ts';
import type { Order, Reached, Sent, Setting, Try } from './victims.ts';
import { watchStatements } from './watch-statements.ts';

// Its starter has ended.
process.once('disconnect', () => process.exit(1));

/** Sends a request to a port, in the name of the origin that browsers know. Returns the status of the answer. */
const send = async (port: string, origin: string, sent: Sent): Promise<number> => {
  const { method, path, body } = sent;
  // Node leaves the length of a DELETE out, and its body is then none.
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  const headers = { ...sent.headers, ...length, host: new URL(origin).host };
  const [answer] = await once(
    request({ host: 'localhost', port, method, path, headers, agent: false }).end(body),
    'response',
  );
  answer.resume();
  await once(answer, 'end');
  return answer.statusCode;
};

/** Makes a try: the statement it may not get past is never sent, and all that is open stays open. */
const makeTry = async ({ key, origin, salesforce }: Setting, one: Try): Promise<Reached> => {
  const end = Promise.withResolvers<Reached>();
  let left = Number.POSITIVE_INFINITY;
  const dialect = watchStatements(dialectInOrder(one.databaseUrl), (sql) => {
    left -= 1;
    if (left > 0) return Promise.resolve();
    end.resolve({ kind: 'statement', sql });
    return new Promise(() => undefined);
  });
  const { http, origin: own } = await listen();
  const { deps } = await startServer({
    guides: offered,
    storage: openCopy(dialect, createSealer([Buffer.from(key, 'hex')])),
    listener: { http, origin },
    salesforce,
  });
  // The process is gone before it begins what follows from the change.
  deps.outbox.start()();
  await deps.verifier.idle();
  left = one.until;
  send(new URL(own).port, origin, one.sent).then(
    (status) => end.resolve({ kind: 'answer', status }),
    end.reject,
  );
  return end.promise;
};

process.once('message', async ({ tries, ...setting }: Order) => {
  const reached: Reached[] = [];
  for (const one of tries) reached.push(await makeTry(setting, one));
  process.send?.(reached, () => process.kill(process.pid, 'SIGKILL'));
});
// Written now: a process that is killed keeps nothing for the next one.
flushCompileCache();
process.send?.('started');
