import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A token endpoint that rotates refresh tokens as Salesforce does: each is good once, and a second use ends the whole approval
 * (A 2.5). Its org answers calls with the newest access token only.
 */
export const startRotatingTokens = async () => {
  const orgId = '00D000000000001EAA';
  const made = (kind: string) => `${kind}-${randomBytes(12).toString('hex')}`;
  let access = made('access');
  let refresh: string | null = made('refresh');
  const spent = new Set<string>();
  const count = { refreshes: 0, reuses: 0 };
  /** How the next refreshes are answered instead. */
  const odd: { status: number; body: object; after?: () => Promise<void> }[] = [];
  const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
    let text = '';
    for await (const chunk of request) text += chunk;
    return new URLSearchParams(text);
  };
  const exchange = (sent: string): { status: number; body: object } => {
    if (spent.has(sent)) {
      count.reuses += 1;
      refresh = null;
    }
    if (sent !== refresh)
      return {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'expired access/refresh token' },
      };
    count.refreshes += 1;
    spent.add(sent);
    refresh = made('refresh');
    access = made('access');
    const body = {
      access_token: access,
      refresh_token: refresh,
      instance_url: origin,
      id: `${origin}/id/${orgId}/005000000000001AAA`,
      token_type: 'Bearer',
    };
    return { status: 200, body };
  };
  const server = createServer(async (request, response) => {
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url !== '/services/oauth2/token') {
      const isGood = request.headers.authorization === `Bearer ${access}`;
      return send(
        isGood ? 200 : 401,
        isGood ? {} : [{ errorCode: 'INVALID_SESSION_ID', message: 'expired' }],
      );
    }
    const sent = (await bodyOf(request)).get('refresh_token') ?? '';
    const instead = odd.shift();
    const answer = instead ?? exchange(sent);
    await instead?.after?.();
    send(answer.status, answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    orgId,
    count,
    pair: () => ({ accessToken: access, refreshToken: refresh ?? '' }),
    /** The org does not accept the newest access token anymore. */
    expire: () => {
      access = made('access');
    },
    answerOddly: (...answers: typeof odd) => void odd.push(...answers),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
export type RotatingTokens = Awaited<ReturnType<typeof startRotatingTokens>>;

/** Calls the org with the newest token, refreshed if the org refuses it; returns the status of the last try. */
export const callWithTokens = async (
  origin: string,
  tokenFor: (refused?: string) => Promise<string | undefined>,
): Promise<number> => {
  const send = async (token: string | undefined) =>
    (await fetch(`${origin}/services/data`, { headers: { authorization: `Bearer ${token}` } })).status;
  const first = await tokenFor();
  const status = await send(first);
  return status === 401 ? send(await tokenFor(first)) : status;
};
