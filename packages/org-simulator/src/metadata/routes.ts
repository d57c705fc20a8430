import { Router } from 'express';
import { countCall, isShutOut } from '../rest/gate.ts';
import { isOffered } from '../rest/versions.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { packages } from '../schema/packages.ts';
import type { Site } from '../site.ts';
import type { AccessToken } from '../world.ts';
import { operationNamed } from './operations.ts';
import { readEnvelope } from './read-envelope.ts';
import { answerEnvelope, faultEnvelope, SoapFault } from './write-envelope.ts';

const sessionOf = (site: Site, sessionId: string | undefined): AccessToken => {
  const token = site.world().tokens.get(sessionId ?? '');
  if (!token?.user.active)
    throw new SoapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
  return token;
};

/** API Enabled, and Modify Metadata or Modify All Data (Metadata API guide, "Prerequisites"). */
const requireRights = (token: AccessToken): void => {
  const { org, user, scopes } = token;
  if (org.declared.quirks.apiDisabled)
    throw new SoapFault('API_DISABLED_FOR_ORG', 'API is not enabled for this Organization or Partner');
  if (!user.permissions.has('ApiEnabled'))
    throw new SoapFault('API_CURRENTLY_DISABLED', 'API is disabled for this User');
  if ((!scopes.includes('api') && !scopes.includes('full')) || isShutOut(token))
    throw new SoapFault('INVALID_SESSION_ID', 'This session is not valid for use with the API');
  const canUse = user.permissions.has('ModifyMetadata') || user.permissions.has('ModifyAllData');
  if (org.declared.quirks.metadataRefused || !canUse)
    throw new SoapFault(
      'INSUFFICIENT_ACCESS',
      'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions',
    );
};

export const metadataRoutes = (site: Site): Router => {
  const router = Router();

  router.post('/services/Soap/m/:version{/:orgId}', (request, response) => {
    const entry = site.calls.of(response);
    response.type('text/xml;charset=UTF-8');
    try {
      if (typeof request.body !== 'string')
        throw new SoapFault('UNKNOWN_EXCEPTION', 'Content-Type must be text/xml');
      const asked = readEnvelope(request.body);
      const token = sessionOf(site, asked.sessionId);
      packages.in(token.org).settle();
      if (!isOffered(request.params.version, token.org.declared.newestVersion))
        throw new SoapFault('UNSUPPORTED_API_VERSION', 'Invalid Api version specified on URL');
      requireRights(token);
      countCall(
        token,
        () => new SalesforceError(500, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'),
      );
      entry.counted = true;
      const run = operationNamed(asked.operation);
      if (!run)
        throw new SoapFault(
          'NOT_IMPLEMENTED_BY_SIMULATOR',
          `The simulator does not support ${asked.operation}.`,
        );
      response.send(answerEnvelope(asked.operation, run(asked, token)));
    } catch (error) {
      const fault = error instanceof SalesforceError ? new SoapFault(error.errorCode, error.message) : error;
      if (!(fault instanceof SoapFault)) throw fault;
      response.status(500).send(faultEnvelope(fault));
    }
  });

  // SOAP login() is retired in these versions; the partner and enterprise APIs are not simulated.
  router.use('/services/Soap', (_request, response) => {
    response
      .status(501)
      .type('text/xml;charset=UTF-8')
      .send(
        faultEnvelope(new SoapFault('NOT_IMPLEMENTED_BY_SIMULATOR', 'Only the Metadata API is simulated.')),
      );
  });
  return router;
};
