import type { BodyFault } from '@orgready/shared/contract/faults';
import express, { type Request, type RequestHandler } from 'express';
import type { z } from 'zod';
import { faultsOf } from './body-faults.ts';
import { Refusal } from './problem.ts';

/** Reads a JSON body of at most so many bytes; compressed ones are refused, so that nothing can unfold. */
export const readJson = (limit: number): RequestHandler =>
  express.json({ limit, inflate: false, strict: false });

export const requireJson = (request: Request): void => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('unsupported-media-type');
};

/** PostgreSQL cannot store U+0000 in text, and no name has one. */
const nulFaults = (value: unknown, path: string): BodyFault[] => {
  if (typeof value === 'string') {
    return value.includes('\0') ? [{ path, code: 'nul-character' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => nulFaults(part, path ? `${path}.${key}` : key));
};

/** The body as the contract has it, or a refusal that names every fault. */
export const parseBody = <T extends z.ZodType>(schema: T, body: unknown): z.output<T> => {
  const parsed = schema.safeParse(body);
  const faults = parsed.success ? nulFaults(parsed.data, '') : faultsOf(body, parsed.error.issues);
  if (!parsed.success || faults.length > 0) throw new Refusal('invalid-request', { faults });
  return parsed.data;
};
