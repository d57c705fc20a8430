import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics } from '@prometheus-io/client';
import type { Metrics } from './metrics.ts';

/**
 * Creates the server of `GET /metrics`, apart from the product's: customers' browsers must not reach it. What Node itself tells
 * (memory, event loop, open files) comes with it.
 */
export const createMetricsServer = (metrics: Pick<Metrics, 'register' | 'render'>): Server => {
  collectDefaultMetrics({ register: metrics.register });
  return createServer({ requestTimeout: 10_000 }, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.render().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
};
