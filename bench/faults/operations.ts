import { type Browser, openBrowser, request } from '../../apps/api/src/testing/browser.ts';
import { comeBack } from '../../apps/api/src/testing/salesforce.ts';
import type { SetupDocument } from '../../packages/shared/src/document/setup-document.ts';
import type { Spoiled } from './customers.ts';

/** What was wrong with a cell. */
export type Faulty = readonly string[];

/** One operation under a fault: prepared before, performed during the fault, and tried again after it. */
export interface Operation {
  readonly name: string;
  /** Milliseconds that it may take. */
  readonly longest: number;
  /** Milliseconds between two cells, by the product's clock, so that no browser asks too often. */
  readonly rest: number;
  /** Returns what is done while Salesforce fails, and what is done afterwards. Each returns what is wrong. Or why there is no such operation. */
  prepare(
    world: Spoiled,
  ): Promise<
    { spoiled(kind: string): Promise<Faulty>; mended(): Promise<Faulty> } | { readonly absent: string }
  >;
}

const usual = 10_000;
const whole = 30_000;
const usualRest = 20_000;

const documentOf = (browser: Browser, id: string) => browser.call('getSetup', { params: { id } });
const statesOf = ({ steps }: SetupDocument) => steps.map(({ id, status }) => `${id} ${status}`).join(', ');
/** Salesforce's own text and traces of ours that no page shows. */
const upstream = [
  '<html',
  '<!DOCTYPE',
  'Down for maintenance',
  '    at ',
  'elsewhere.example',
  'evil.example',
];
const shownIn = (text: string): Faulty =>
  upstream.filter((one) => text.includes(one)).map((one) => `the page shows ${one}`);
const expected = (isTrue: boolean, what: string): Faulty => (isTrue ? [] : [what]);

/** Checks whose `failed` is the truth under a fault: an org answers that its API is off, and that is what they ask. */
const truthsOf: Readonly<Record<string, readonly string[]>> = {
  'API disabled': ['api-access', 'edition-has-api'],
};

/** Signs the customer in again if the sign-in has ended, and returns whether it had. */
const signInAgain = async (world: Spoiled): Promise<boolean> => {
  const { browser, setupId } = world.customer;
  const { connection } = await documentOf(browser, setupId);
  const hasEnded = connection?.state !== 'connected';
  if (hasEnded) await comeBack(browser, await world.signInAt(browser, setupId));
  return hasEnded;
};
const verify = async (world: Spoiled): Promise<void> => {
  const { browser, setupId } = world.customer;
  await browser.call('verify', { params: { id: setupId }, body: { step: null } });
  await world.idle();
};

const returned = (url: URL): Faulty => [
  ...expected(
    url.search.startsWith('?sign-in=') || /^\/setups\/[^/]+(?:\/org)?$/.test(url.pathname),
    `it led to ${url.pathname}${url.search}`,
  ),
];

const callback: Operation = {
  name: 'callback',
  longest: usual,
  rest: usualRest,
  async prepare(world) {
    const { browser, setupId } = await world.newVisitor();
    const address = await world.signInAt(browser, setupId);
    return {
      async spoiled() {
        const url = await comeBack(browser, address);
        const { orgBound } = await documentOf(browser, setupId);
        return [...returned(url), ...expected(!orgBound, 'the org is bound')];
      },
      async mended() {
        await world.idle();
        const url = await comeBack(browser, await world.signInAt(browser, setupId));
        return expected(
          url.pathname === `/setups/${setupId}/org`,
          `afterwards it led to ${url.pathname}${url.search}`,
        );
      },
    };
  },
};

const resume: Operation = {
  name: 'resume',
  longest: usual,
  rest: usualRest,
  async prepare(world) {
    const { token, setupId, browser: first } = world.customer;
    const browser = openBrowser(world.server);
    await browser.call('claimLink', { body: { token } });
    const before = await documentOf(first, setupId);
    const address = await world.signInAt(browser, setupId);
    return {
      async spoiled() {
        const url = await comeBack(browser, address);
        const after = await documentOf(first, setupId);
        return [
          ...returned(url),
          ...expected(statesOf(after) === statesOf(before), 'the setup has changed'),
          ...expected(after.access === 'full', 'the first browser does not see the org anymore'),
          ...shownIn(JSON.stringify(after)),
        ];
      },
      async mended() {
        await world.idle();
        await comeBack(browser, await world.signInAt(browser, setupId));
        const { access } = await documentOf(browser, setupId);
        await browser.call('disconnect', { params: { id: setupId } });
        await browser.call('endSession', {});
        return expected(access === 'full', 'afterwards it does not show the org');
      },
    };
  },
};

const verifying: Operation = {
  name: 'verify',
  longest: whole,
  rest: usualRest,
  async prepare(world) {
    const { browser, setupId } = world.customer;
    await signInAgain(world);
    await verify(world);
    // Salesforce ends the oldest of more than five sign-ins of one user (A 2.5): those of earlier cells. The product sees it now.
    if (await signInAgain(world)) await verify(world);
    const before = await documentOf(browser, setupId);
    const outcomes = async () =>
      new Map(
        [...(await world.server.storage.findings.latest(setupId))].map(([check, { verdict }]) => [
          check,
          verdict.outcome,
        ]),
      );
    const found = await outcomes();
    return {
      async spoiled(kind) {
        await verify(world);
        const after = await documentOf(browser, setupId);
        const changed = [...(await outcomes())].filter(
          ([check, outcome]) => outcome !== found.get(check) && outcome !== 'cantTell',
        );
        const truths = truthsOf[kind] ?? [];
        const isTruth = ([check, outcome]: readonly [string, string]) =>
          truths.includes(check) && outcome === 'failed';
        return [
          ...changed.filter((one) => !isTruth(one)).map(([check, outcome]) => `${check} became ${outcome}`),
          ...expected(
            truths.length === 0 || changed.some(isTruth),
            'no check fails for what Salesforce answers',
          ),
          ...expected(after.verification === null, 'the verification goes on'),
          ...expected(JSON.stringify(after.org) === JSON.stringify(before.org), 'the org has changed'),
          ...shownIn(JSON.stringify(after)),
        ];
      },
      async mended() {
        await signInAgain(world);
        await verify(world);
        const after = await documentOf(browser, setupId);
        return expected(statesOf(after) === statesOf(before), `afterwards: ${statesOf(after)}`);
      },
    };
  },
};

const disconnect: Operation = {
  name: 'disconnect',
  longest: usual,
  rest: usualRest,
  async prepare(world) {
    const { browser, setupId } = world.customer;
    await signInAgain(world);
    return {
      async spoiled() {
        const { status } = await request(browser, world.server, 'disconnect', { params: { id: setupId } });
        const { access, orgBound } = await documentOf(browser, setupId);
        return [
          ...expected(status === 204, `it answered ${status}`),
          ...expected(access === 'plan' && orgBound, 'the org is still shown'),
        ];
      },
      async mended() {
        await signInAgain(world);
        const { access } = await documentOf(browser, setupId);
        return expected(access === 'full', 'afterwards it does not show the org');
      },
    };
  },
};

/** A sign-in after a fault is listed with its moment. */
const withoutMoments = (text: string): string => text.replace(/"at":\d+/g, '"at":0');

const searching = (
  name: string,
  endpoint: 'searchChoices' | 'searchFields' | 'findWhyNot',
  body?: object,
  rest = usualRest,
): Operation => ({
  name,
  longest: usual,
  rest,
  async prepare(world) {
    const { browser, setupId } = world.customer;
    await signInAgain(world);
    const search = async () => {
      const answer = await request(browser, world.server, endpoint, {
        params: { id: setupId },
        ...(body ? { raw: JSON.stringify(body) } : {}),
      });
      return { ...answer, text: withoutMoments(answer.text) };
    };
    const first = await search();
    const before = (await signInAgain(world)) ? await search() : first;
    if (before.status !== 200)
      return { absent: `it answers ${before.status}${before.code ? `, ${before.code}` : ''}` };
    return {
      async spoiled() {
        const { status, code, text } = await search();
        const isRefused =
          (status === 502 && code === 'org-unreadable') || text.startsWith('{"id":"cannot-tell"');
        return [
          ...expected(isRefused || text === before.text, `it answered ${status} ${text.slice(0, 200)}`),
          ...shownIn(text),
        ];
      },
      async mended() {
        await signInAgain(world);
        const { status, text } = await search();
        return expected(text === before.text, `afterwards it answered ${status} ${text}, not ${before.text}`);
      },
    };
  },
});

/** All operations that send something to an org; a guide may lack a search. */
export const operationsOf = (questions: readonly string[]): readonly Operation[] => [
  callback,
  resume,
  verifying,
  disconnect,
  ...questions.map((question) => searching(`search ${question}`, 'searchChoices', { question, text: 'an' })),
  searching('search fields', 'searchFields', { object: 'Account', text: 'industry' }),
  // Five a minute are allowed.
  searching('search sign-ins', 'findWhyNot', undefined, 60_000),
];
