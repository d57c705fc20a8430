import { z } from 'zod';
import { handOffSchema } from '../document/step.ts';
import { shortText } from './texts.ts';

/** The most steps of a setup that are handed on at the same time. */
export const mostHandOffs = 10;

/** A step as it is handed on. */
export const offeredHandOffSchema = z.strictObject({
  /** The name of the colleague. */
  colleague: shortText.min(2),
  /** The day on which the step is to be done, at most twelve weeks from today. */
  dueOn: z.iso.date(),
});

/** A step that was handed on. Its address is returned only here. */
export const newHandOffSchema = z.strictObject({
  id: z.string(),
  url: z.string(),
  expiresAt: z.number().int(),
  /** Who hands it on. */
  by: z.string(),
  /** The title of the step. */
  step: z.string(),
  /** The Salesforce permissions of a person who can do it, as printed in Setup. */
  needs: z.array(z.string()),
});
export type NewHandOff = z.infer<typeof newHandOffSchema>;

/** A step that was handed on, as the page of its link shows it: then that link opens no other step. */
export const askedHandOffSchema = handOffSchema
  .pick({ colleague: true, by: true, dueOn: true })
  .extend({ needs: z.array(z.string()) });
