import {
  type Attributes,
  context,
  type Span,
  type SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

/**
 * Starts a span of ours. Without an SDK, which an operator loads with `--import` (docs/how-to/watch.md), nothing is recorded.
 * The tracer is asked for each time: the SDK may be registered after this module was loaded.
 */
export const startSpan = (name: string, kind: SpanKind, attributes: Attributes): Span =>
  trace.getTracer('orgready').startSpan(name, { kind, attributes });

/** Starts a trace that outlives the request or job which started it, and is linked to it. */
export const startTrace = (name: string, kind: SpanKind, attributes: Attributes): Span => {
  const starter = trace.getActiveSpan();
  const links = starter ? [{ context: starter.spanContext() }] : [];
  return trace.getTracer('orgready').startSpan(name, { kind, attributes, links, root: true });
};

/** Marks a span as failed. `type` is a kind that our code or Salesforce's API names, never a message: those quote values. */
export const failSpan = (span: Span, type: string): void => {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
};

/** Does work within a span: spans that start meanwhile become its children. */
export const withinSpan = <T>(span: Span, work: () => T): T =>
  context.with(trace.setSpan(context.active(), span), work);
