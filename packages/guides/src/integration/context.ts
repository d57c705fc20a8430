import type { PageContext, SetupContext } from '../model/setup-context.ts';
import type { IntegrationParams } from './params.ts';

/** A setup of this guide, as its facts and checks see it. */
export type IntegrationContext = SetupContext<IntegrationParams>;
/** The same for the pages of its steps. */
export type IntegrationPage = PageContext<IntegrationParams>;
