import type { PageContext, SetupContext } from '../model/setup-context.ts';
import type { IntegrationParams } from './params.ts';

/** A setup of this guide, for its facts and checks. */
export type IntegrationContext = SetupContext<IntegrationParams>;
/** A setup of this guide, for the pages of its steps. */
export type IntegrationPage = PageContext<IntegrationParams>;
