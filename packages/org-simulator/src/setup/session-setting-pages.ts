import type { Router } from 'express';
import { sessionSettings } from '../schema/session-settings.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

/** Session Settings: the two that tie a session to addresses. */
export const sessionSettingPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.sessionSettings, (request) => {
    show(request, 'session-settings', {
      title: 'Session Settings',
      action: paths.sessionSettings,
      settings: sessionSettings.in(request.session.org),
    });
  });

  post(
    paths.sessionSettings,
    () => ['CustomizeApplication'],
    (sent) => {
      const settings = sessionSettings.in(sent.session.org);
      settings.lockSessionsToIp = sent.value('lock') === 'on';
      settings.enforceIpRangesEveryRequest = sent.value('enforce') === 'on';
      return { to: paths.sessionSettings };
    },
  );
  return router;
};
