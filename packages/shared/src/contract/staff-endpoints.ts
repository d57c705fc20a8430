import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import {
  assigneeSchema,
  blueprintSchema,
  changedSetupSchema,
  errorExplanationSchema,
  guideSummarySchema,
  linkDaysSchema,
  listedBlueprintSchema,
  newBlueprintSchema,
  newBlueprintVersionSchema,
  newSetupSchema,
  pastedErrorSchema,
  personIdSchema,
  setupDetailSchema,
  setupQuerySchema,
  setupSummarySchema,
} from './entities.ts';
import { newHandOffSchema, offeredHandOffSchema } from './hand-off.ts';
import { linkSchema, newLinkSchema } from './link.ts';
import { routes } from './routes.ts';
import { shortText } from './texts.ts';
import { timelineSchema } from './timeline.ts';

const nothing = z.void();
/** Enough for as many objects and fields as a guide allows, each with the longest name. */
const blueprintLimit = 4 * 1024 * 1024;

/** Endpoints for the deployment's staff; the others are in `endpoints.ts`. */
export const staffEndpoints = {
  endStaffSession: defineEndpoint({
    ...routes.endStaffSession,
    who: 'anyone',
    success: { status: 204, body: nothing },
    events: ['staff-session-ended'],
    problems: [],
  }),
  listGuides: defineEndpoint({
    ...routes.listGuides,
    who: 'staff',
    capability: 'blueprints.read',
    success: { status: 200, body: z.strictObject({ guides: z.array(guideSummarySchema) }) },
    events: [],
    problems: [],
  }),
  listBlueprints: defineEndpoint({
    ...routes.listBlueprints,
    who: 'staff',
    capability: 'blueprints.read',
    /** The newest version of each blueprint, newest blueprint first. */
    success: { status: 200, body: z.strictObject({ blueprints: z.array(listedBlueprintSchema) }) },
    events: [],
    problems: [],
  }),
  createBlueprint: defineEndpoint({
    ...routes.createBlueprint,
    once: true,
    who: 'staff',
    capability: 'blueprints.write',
    body: newBlueprintSchema,
    bodyLimit: blueprintLimit,
    success: { status: 201, body: blueprintSchema },
    events: ['blueprint-created'],
    problems: ['guide-not-offered'],
  }),
  /** Saves a new version. Setups made from earlier ones do not change. */
  saveBlueprint: defineEndpoint({
    ...routes.saveBlueprint,
    once: true,
    who: 'staff',
    capability: 'blueprints.write',
    body: newBlueprintVersionSchema,
    bodyLimit: blueprintLimit,
    success: { status: 201, body: blueprintSchema },
    events: ['blueprint-saved'],
    problems: ['not-found', 'guide-not-offered'],
  }),
  listSetups: defineEndpoint({
    ...routes.listSetups,
    who: 'staff',
    capability: 'setups.read',
    query: setupQuerySchema,
    /** At most 50; `next` is the cursor of the next page, null on the last one. */
    success: {
      status: 200,
      body: z.strictObject({ setups: z.array(setupSummarySchema), next: z.string().nullable() }),
    },
    events: [],
    problems: [],
  }),
  /** Returns one row of the list, with what only its own page shows. */
  getSetupSummary: defineEndpoint({
    ...routes.getSetupSummary,
    who: 'staff',
    capability: 'setups.read',
    success: { status: 200, body: setupDetailSchema },
    events: [],
    problems: ['not-found'],
  }),
  /** Returns what has happened in a setup and who did it, without anything that was read from the org. */
  listTimeline: defineEndpoint({
    ...routes.listTimeline,
    who: 'staff',
    capability: 'setups.read',
    query: z.strictObject({ before: z.coerce.number().int().min(0).optional() }),
    success: { status: 200, body: timelineSchema },
    events: [],
    problems: ['not-found'],
  }),
  /** Explains an error that a customer sent to staff. Nothing of it is kept. */
  explainErrorToStaff: defineEndpoint({
    ...routes.explainErrorToStaff,
    who: 'staff',
    capability: 'setups.read',
    body: pastedErrorSchema,
    success: { status: 200, body: errorExplanationSchema },
    events: [],
    problems: ['not-found'],
  }),
  createSetup: defineEndpoint({
    ...routes.createSetup,
    once: true,
    who: 'staff',
    capability: 'setups.create',
    body: newSetupSchema,
    success: { status: 201, body: setupSummarySchema },
    events: ['setup-created'],
    problems: ['blueprint-archived', 'not-found', 'guide-not-offered'],
  }),
  /** Returns the people a setup can be assigned to, sorted by name. */
  listAssignees: defineEndpoint({
    ...routes.listAssignees,
    who: 'staff',
    capability: 'setups.read',
    success: { status: 200, body: z.strictObject({ people: z.array(assigneeSchema) }) },
    events: [],
    problems: [],
  }),
  assignSetup: defineEndpoint({
    ...routes.assignSetup,
    who: 'staff',
    capability: 'setups.change',
    /** Null: nobody, so that every customer success manager may change it. */
    body: z.strictObject({ assigneeId: personIdSchema.nullable() }),
    success: { status: 204, body: nothing },
    events: ['setup-assigned'],
    problems: ['not-found'],
  }),
  /** Changes what was preset when the setup was created. */
  changeSetup: defineEndpoint({
    ...routes.changeSetup,
    who: 'staff',
    capability: 'setups.change',
    body: changedSetupSchema,
    success: { status: 204, body: nothing },
    events: ['setup-changed'],
    problems: ['not-found'],
  }),
  /** Puts a setup away: the list leaves it out, its links open nothing, and sign-ins to the org end. */
  archiveSetup: defineEndpoint({
    ...routes.archiveSetup,
    who: 'staff',
    capability: 'setups.change',
    success: { status: 204, body: nothing },
    events: ['setup-archived', 'connection-ended'],
    problems: ['not-found'],
  }),
  /** Brings an archived setup back, with its progress and with links that have not expired or been revoked. */
  restoreSetup: defineEndpoint({
    ...routes.restoreSetup,
    who: 'staff',
    capability: 'setups.change',
    success: { status: 204, body: nothing },
    events: ['setup-restored'],
    problems: ['not-found'],
  }),
  /** Deletes a setup with everything that belongs to it. The skeleton of its events stays. */
  deleteSetup: defineEndpoint({
    ...routes.deleteSetup,
    who: 'staff',
    capability: 'setups.change',
    /** The customer's name, typed to confirm. */
    body: z.strictObject({ customer: z.string().min(1).max(120) }),
    success: { status: 204, body: nothing },
    events: ['erased'],
    problems: ['not-found'],
  }),
  /** Frees a setup from its org; what was found and confirmed about it is void, and sign-ins to it end. */
  unbindOrg: defineEndpoint({
    ...routes.unbindOrg,
    who: 'staff',
    capability: 'setups.change',
    /** The person who is signed in answers for it. */
    body: z.strictObject({ reason: shortText.min(2) }),
    success: { status: 204, body: nothing },
    events: ['org-unbound', 'connection-ended'],
    problems: ['not-found'],
  }),
  /** Lets a setup go on without an open step, in the name of the person who is signed in. */
  overrideStep: defineEndpoint({
    ...routes.overrideStep,
    who: 'staff',
    capability: 'setups.override',
    body: z.strictObject({ reason: z.string().trim().min(2).max(500) }),
    success: { status: 204, body: nothing },
    events: ['step-overridden'],
    problems: ['not-found', 'step-settled', 'override-not-allowed'],
  }),
  withdrawOverride: defineEndpoint({
    ...routes.withdrawOverride,
    who: 'staff',
    capability: 'setups.override',
    success: { status: 204, body: nothing },
    events: ['override-withdrawn', 'setup-reopened'],
    problems: ['not-found'],
  }),
  /** Makes a link to an open step for a colleague at the customer's. Its address is returned only now. */
  handStepOnAsStaff: defineEndpoint({
    ...routes.handStepOnAsStaff,
    once: true,
    who: 'staff',
    capability: 'links.write',
    body: offeredHandOffSchema,
    success: { status: 201, body: newHandOffSchema },
    events: ['step-handed-on'],
    problems: ['not-found', 'step-settled', 'org-not-bound', 'choices-first', 'too-many-hand-offs'],
  }),
  listLinks: defineEndpoint({
    ...routes.listLinks,
    who: 'staff',
    capability: 'setups.read',
    success: { status: 200, body: z.strictObject({ links: z.array(linkSchema) }) },
    events: [],
    problems: ['not-found'],
  }),
  createLink: defineEndpoint({
    ...routes.createLink,
    once: true,
    who: 'staff',
    capability: 'links.write',
    body: z.strictObject({
      /** If absent, as many as are preset for the setup. */
      days: linkDaysSchema.optional(),
    }),
    success: { status: 201, body: newLinkSchema },
    events: ['link-created'],
    problems: ['not-found'],
  }),
  extendLink: defineEndpoint({
    ...routes.extendLink,
    who: 'staff',
    capability: 'links.write',
    body: z.strictObject({ days: linkDaysSchema }),
    success: { status: 200, body: linkSchema },
    events: ['link-extended'],
    problems: ['not-found', 'link-revoked'],
  }),
  revokeLink: defineEndpoint({
    ...routes.revokeLink,
    who: 'staff',
    capability: 'links.write',
    success: { status: 204, body: nothing },
    events: ['link-revoked', 'hand-off-withdrawn', 'connection-ended'],
    problems: ['not-found'],
  }),
} as const;
