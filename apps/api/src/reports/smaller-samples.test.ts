import { explainPasted } from '@orgready/guides/explain/explain';
import { integrationGuide } from '@orgready/guides/integration/guide';
import { integration } from '@orgready/guides/integration/scenarios/world';
import { applicableSteps, factsToRead } from '@orgready/guides/plan';
import { setupWith } from '@orgready/guides/testing/setup';
import { expect, it } from 'vitest';
import { openOrgSession } from '../salesforce/org-session.ts';
import type { Transport } from '../salesforce/transport.ts';
import { gatheredScenarios } from '../testing/gathered.ts';
import { verifyThrough } from '../testing/scenario.ts';
import { createDescribeCache } from '../verifier/describe-cache.ts';
import { gather } from '../verifier/gather.ts';

// Smaller samples of public reports: each is one of a kind. That a verification sends one request where nine tenths of those of
// the day are used is in verifier.test.ts.

const found = async (scenario: string) => {
  const gathered = (await gatheredScenarios()).find(({ name }) => name === `integration/${scenario}`);
  if (!gathered) throw new Error(`There is no scenario ${scenario}`);
  return gathered.verdicts;
};
const steps = applicableSteps(integrationGuide, setupWith());
const facts = factsToRead(integrationGuide, steps, setupWith());

/** Gathers from an org that refuses every REST call in this way, with a token. Returns the readings, and how often SOAP was asked. */
const gatherRefused = async (body: unknown, status: number, accessToken = '00D000000000001!token') => {
  let soap = 0;
  const transport: Transport = async ({ url }) => {
    if (url.includes('/services/Soap/')) soap += 1;
    return {
      statusCode: status,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  };
  const session = openOrgSession(transport, {
    instanceUrl: 'https://brightwood.my.salesforce.com',
    accessToken,
    apiVersion: '66.0',
  });
  const readings = await gather(facts, { session, setup: setupWith(), describes: createDescribeCache() });
  const failures = [...readings.values()].flatMap((one) => (one.state === 'failed' ? one.failure : []));
  const { verdicts } = await verifyThrough(session, integrationGuide, setupWith());
  return { failures, soap, verdicts: [...verdicts.values()] };
};

it('a person who authorized the app before needs no permission that only new approvals need', async () => {
  const verdict = (await found('connected-authorized-only')).get('app-permission');
  expect(verdict?.outcome).toBe('passed');
  expect(verdict && 'message' in verdict && verdict.message?.key).toMatch(/^app-permission\.authorized/);
}, 600_000);

it('a session that is not valid for the API is no ended sign-in, and SOAP is not asked again', async () => {
  const body = [
    { errorCode: 'INVALID_SESSION_ID', message: 'This session is not valid for use with the REST API' },
  ];
  const { failures, soap, verdicts } = await gatherRefused(body, 401);
  expect(failures.length).toBeGreaterThan(10);
  expect(failures.filter(({ reason }) => reason === 'signed-out')).toEqual([]);
  expect(verdicts.filter((one) => one?.outcome === 'cantTell' && one.reason === 'signed-out')).toEqual([]);
  // Once, at the same time as REST.
  expect(soap).toBeLessThanOrEqual(1);
});

it('a freeze state that cannot be read is not called frozen', async () => {
  const verdict = (await found('frozen-unreadable')).get('user-not-frozen');
  expect(verdict?.outcome).toBe('cantTell');
}, 600_000);

it('where SOAP is refused because of a token in JWT format, the format is named', async () => {
  const { soap, verdicts } = await gatherRefused([], 200, 'eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2ln');
  expect(soap).toBe(0);
  const keys = verdicts.flatMap((one) => (one?.outcome === 'cantTell' ? (one.message?.key ?? []) : []));
  expect(keys).toContain('reason.jwt-token');
});

it('the pasted sentence that the app must be installed leads to the step that installs it', () => {
  const { cause } = explainPasted('error=invalid_client&error_description=app+must+be+installed+into+org');
  expect(cause?.id).toBe('not-installed');
  const fixedIn = integrationGuide.fixedIn?.(integration) ?? {};
  const fixed = (cause?.topics ?? []).flatMap((topic) => fixedIn[topic] ?? []);
  expect(fixed).toContain('install-package');
});

it('no remedy recommends a custom profile', () => {
  const texts = Object.entries(integrationGuide.locales.en).filter(([key]) => !key.startsWith('glossary.'));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(([, text]) => /custom profile/i.test(text))).toEqual([]);
});

it('two ways to find the compound of a field that disagree are cannot tell', async () => {
  const verdict = (await found('compound-disputed')).get('field-rights');
  expect(verdict?.outcome).toBe('cantTell');
}, 600_000);
