import { cantTell } from '../define-check.ts';

/** Policies of a connected app that is not installed: the first step of the app says what to do. */
export const appNotInstalled = cantTell('not-yet', { message: 'connected-app.no-policies' });

/** The same in another step: where it is installed. */
export const appNotInstalledYet = cantTell('not-yet', {
  message: 'connected-app.no-policies',
  remedy: 'connected-app.no-policies.remedy',
});
