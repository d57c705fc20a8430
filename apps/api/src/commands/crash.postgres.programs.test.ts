import { describe, inject } from 'vitest';
import { testCrashes } from '../testing/crash/crashes.ts';
import { newPostgresOriginal } from '../testing/crash/originals.ts';

const cluster = inject('postgres') ?? '';

describe.skipIf(cluster === '')('a product on PostgreSQL that is killed', () =>
  testCrashes(() => newPostgresOriginal(cluster)),
);
