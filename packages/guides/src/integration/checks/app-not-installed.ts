import { goTo } from '../../model/acts.ts';
import { cantTell, withAct } from '../define-check.ts';

/** The verdict on the policies of a connected app that is not installed; the app's first step shows what to do. */
export const appNotInstalled = cantTell('not-yet', { message: 'connected-app.no-policies' });

/** The same verdict for other steps, which refer to the step that installs the app. */
export const appNotInstalledYet = withAct(
  cantTell('not-yet', {
    message: 'connected-app.no-policies',
    remedy: 'connected-app.no-policies.remedy',
  }),
  goTo('token-policy'),
);
