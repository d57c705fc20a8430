import { z } from 'zod';

/** A list in a state: of one kind of item, read-only. */
export const listOf = <T extends z.core.SomeType>(item: T) => z.array(item).readonly();
