import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  admin,
  customerOrg,
  newConnectedCustomer,
  newSignedInCustomer,
  orgId,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { templateOf } from './trace-call.ts';

describe('the kind of a call to Salesforce', () => {
  it.for([
    ['/services/oauth2/token', '/services/oauth2/token'],
    ['/id/00D000000000001AAA/005000000000001AAA', '/id/{}/{}'],
    ['/services/data/v66.0/query/01gplanted-2000', '/services/data/{}/query/{}'],
    ['/services/data/v66.0/tooling/composite', '/services/data/{}/tooling/composite'],
    ['/services/data/v66.0/sobjects/Secret__c/describe', '/services/data/{}/sobjects/{}/describe'],
    ['/services/Soap/m/66.0', '/services/Soap/m/{}'],
  ] as const)('of %s is %s', ([path, template]) => {
    expect(templateOf(path)).toBe(template);
  });
});

describe('the spans', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  let world: World;
  beforeAll(async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    trace.setGlobalTracerProvider(provider);
    world = await startWorld();
  }, 30_000);
  afterAll(async () => {
    for (const api of [trace, propagation, context]) api.disable();
    await world?.close();
  });
  beforeEach(() => exporter.reset());

  const spans = (): readonly ReadableSpan[] => exporter.getFinishedSpans();
  const childrenOf = (parent: ReadableSpan): readonly ReadableSpan[] =>
    spans().filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent.spanContext().spanId);
  const named = (name: string): ReadableSpan => {
    const span = spans().find((one) => one.name === name);
    if (!span) throw new Error(`No span "${name}" among ${spans().map((one) => one.name)}`);
    return span;
  };

  it('tell of requests, verifications and calls, and nothing of people, tokens and values', async () => {
    const { browser, setupId, token } = await newSignedInCustomer(world);
    await browser.call('getSetup', { params: { id: setupId } });
    await world.server.deps.verifier.idle();

    const request = named('GET /api/setups/:id');
    expect(request.kind).toBe(SpanKind.SERVER);
    expect(request.attributes).toMatchObject({
      'http.request.method': 'GET',
      'http.route': '/api/setups/:id',
      'http.response.status_code': 200,
      'orgready.request.id': expect.stringMatching(/^[\w-]{36}$/),
    });

    const signIn = named('POST /services/oauth2/token');
    expect(signIn.kind).toBe(SpanKind.CLIENT);
    expect(childrenOf(named('GET /oauth/callback'))).toContain(signIn);

    const verification = named('verify');
    expect(verification.attributes).toMatchObject({
      'orgready.setup.id': setupId,
      'orgready.verification.ending': 'finished',
    });
    expect(verification.parentSpanContext).toBeUndefined();
    expect(verification.links).toHaveLength(1);
    const calls = childrenOf(verification);
    expect(calls.map(({ name }) => name)).toContain('POST /services/data/{}/composite');
    for (const { attributes } of calls)
      expect(attributes).toMatchObject({ 'server.address': '127.0.0.1', 'http.response.status_code': 200 });

    const recorded = JSON.stringify(
      spans().map(({ name, attributes, events, status }) => [name, attributes, events, status]),
    );
    const secrets = [
      token,
      browser.cookie('__Host-sid'),
      admin,
      orgId,
      customerOrg.name,
      'SELECT',
      '/005',
      'Acme',
    ];
    for (const secret of secrets) expect(recorded).not.toContain(secret);
  });

  it('name what Salesforce refused, and end with an error where we failed', async () => {
    const { setupId, browser } = await newConnectedCustomer(world);
    await world.server.deps.verifier.idle();
    exporter.reset();
    world.simulator.faults([{ kind: 'request-limit', path: '^/services/data/v', count: 100 }]);
    await browser.call('verify', { params: { id: setupId }, body: { step: null } });
    await world.server.deps.verifier.idle();
    world.simulator.faults([]);
    const refused = childrenOf(named('verify')).find(({ status }) => status.code === SpanStatusCode.ERROR);
    expect(refused?.attributes).toMatchObject({
      'http.response.status_code': 403,
      'error.type': 'REQUEST_LIMIT_EXCEEDED',
    });
    expect(refused?.status.message).toBeUndefined();
  });

  it('belong to the trace of the proxy, and leave out addresses that are none of ours, and health checks', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await fetch(`${world.server.origin}/l/a-secret-token/x?q=a-value`, {
      headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    });
    await fetch(`${world.server.origin}/readyz`);
    await expect.poll(() => spans().length).toBe(1);
    const [span] = spans();
    expect(span?.spanContext().traceId).toBe(traceId);
    expect(span?.name).toBe('GET');
    expect(JSON.stringify(span?.attributes)).not.toMatch(/a-secret-token|a-value/);
  });
});
