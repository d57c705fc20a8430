import { describe } from 'vitest';
import { testCrashes } from '../testing/crash/crashes.ts';
import { newSqliteOriginal } from '../testing/crash/originals.ts';

describe('a product on SQLite that is killed', () => testCrashes(newSqliteOriginal));
