import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Sets the security headers: only our own files run, style the page, or receive data; nothing may frame the pages; no
 * address is sent as a referrer.
 */
export const securityHeaders = (publicUrl: URL): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        trustedTypes: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: publicUrl.protocol === 'https:' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  }),
  (_request, response, next) => {
    response.set('X-Robots-Tag', 'noindex, nofollow');
    response.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    next();
  },
];
