import { z } from 'zod';

export const params = z.strictObject({ team: z.string().min(1).max(80) });
export type Params = z.infer<typeof params>;
