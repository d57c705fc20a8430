import type { BodyFault } from '@orgready/shared/contract/faults';
import express, { type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { faultsOf } from '../domain/body-faults.ts';
import { Refusal } from './problem.ts';

/**
 * Reads a JSON body of at most `limit` bytes. Compressed bodies are refused, so that none can expand beyond the
 * limit.
 */
export const readJson = (limit: number): RequestHandler =>
  express.json({ limit, inflate: false, strict: false });

export const requireJson = (request: Request): void => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('unsupported-media-type');
};

/** Returns a fault for every text with U+0000: PostgreSQL cannot store it, and no name contains it. */
const nulFaults = (value: unknown, path: string): BodyFault[] => {
  if (typeof value === 'string') {
    return value.includes('\0') ? [{ path, code: 'nul-character' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => nulFaults(part, path ? `${path}.${key}` : key));
};

/** Returns the parsed body. Throws a refusal that lists every fault. */
export const parseBody = <T extends z.ZodType>(schema: T, body: unknown): z.output<T> => {
  const parsed = schema.safeParse(body);
  const faults = parsed.success ? nulFaults(parsed.data, '') : faultsOf(body, parsed.error.issues);
  if (!parsed.success || faults.length > 0) throw new Refusal('invalid-request', { faults });
  return parsed.data;
};
