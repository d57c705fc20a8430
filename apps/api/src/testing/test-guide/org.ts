import { type Simulator, startSimulator } from '@orgready/org-simulator';
import { scenario } from './scenario.ts';

/**
 * Starts a simulated Salesforce that has the org of the test guide and sends browsers back to this origin.
 * @param usernames further administrators of the org.
 */
export const startTestOrg = (origin: string, usernames: readonly string[] = []): Promise<Simulator> => {
  const [org] = scenario.orgs;
  const users = usernames.flatMap((username) => org.users.slice(0, 1).map((lee) => ({ ...lee, username })));
  return startSimulator({
    scenario: 'test/ready',
    scenarios: new Map([['test/ready', [{ ...org, users: [...org.users, ...users] }]]]),
    callbackUrls: [`${origin}/oauth/callback`],
  });
};
