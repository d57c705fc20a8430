import { accentSchema } from '../document/brand.ts';
import {
  brandingSchema,
  logoBodyLimit,
  newBrandingSchema,
  newLogoSchema,
  uploadedLogoSchema,
} from './branding.ts';
import { defineEndpoint } from './endpoint.ts';
import { routes } from './routes.ts';

/** Endpoints with which staff decide how a blueprint's setups look. */
export const brandingEndpoints = {
  getBranding: defineEndpoint({
    ...routes.getBranding,
    who: 'staff',
    capability: 'blueprints.read',
    success: { status: 200, body: brandingSchema },
    events: [],
    problems: ['not-found'],
  }),
  /** Changes how all setups of a blueprint look from now on: those of earlier versions, too. */
  saveBranding: defineEndpoint({
    ...routes.saveBranding,
    who: 'staff',
    capability: 'blueprints.write',
    body: newBrandingSchema,
    success: { status: 200, body: brandingSchema },
    events: ['branding-saved'],
    problems: ['not-found'],
  }),
  /** Keeps a file as a logo that can be seen and saved with a branding; one that no branding has within a day is removed. */
  uploadLogo: defineEndpoint({
    ...routes.uploadLogo,
    who: 'staff',
    capability: 'blueprints.write',
    body: newLogoSchema,
    bodyLimit: logoBodyLimit,
    success: { status: 201, body: uploadedLogoSchema },
    events: ['logo-uploaded'],
    problems: ['not-found'],
  }),
  /** Returns a color, six hexadecimal digits, as pages show it in each theme. */
  getAccent: defineEndpoint({
    ...routes.getAccent,
    who: 'staff',
    capability: 'blueprints.read',
    success: { status: 200, body: accentSchema },
    events: [],
    problems: ['not-found'],
  }),
} as const;
