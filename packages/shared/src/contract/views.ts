import { z } from 'zod';
import { shortText } from './texts.ts';

/** The most views that a person keeps. */
export const mostViews = 30;

/** Filters and an order of the list of setups under a name, for one person. */
export const savedViewSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** What follows `?` in the address of the list. */
  query: z.string(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const newViewSchema = z.strictObject({
  name: shortText.max(60),
  query: z
    .string()
    .min(1)
    .max(500)
    .regex(/^[\x21-\x7e]+$/),
});
