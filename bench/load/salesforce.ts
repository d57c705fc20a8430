import type { OrgState } from '@orgready/org-simulator/org-state';
import { customerOrg } from '../../apps/api/src/testing/salesforce.ts';
import { startScenarios } from '../../apps/api/src/testing/simulator.ts';

/** A simulated Salesforce as its own process: `salesforce.ts <callback> <orgs>`. Sends its address and who may sign in where. */
const [callback = '', count = ''] = process.argv.slice(2);

export interface SimulatedSalesforce {
  readonly url: string;
  readonly admins: readonly {
    readonly username: string;
    readonly password: string;
    readonly orgId: string;
  }[];
}

const [person] = customerOrg.users;
if (!person) throw new Error('The org of the scenario has no user');

/** The same org again and again, each with an id and an admin of its own. */
const orgs = Array.from({ length: Number(count) }, (_, place): OrgState => {
  const number = String(place).padStart(4, '0');
  const username = `admin.${number}@brightwood.example`;
  return {
    ...customerOrg,
    id: `00DHs000000${number}MAA`,
    users: [{ ...person, username }],
    assignments: [{ username, set: 'Tidewater_Fields' }],
  };
});

const simulator = await startScenarios({ callbackUrls: [callback], installMilliseconds: 0 });
simulator.load(orgs);
process.send?.({
  url: simulator.url,
  admins: orgs.flatMap(({ id, users: [admin] }) =>
    admin ? [{ username: admin.username, password: admin.password, orgId: id }] : [],
  ),
} satisfies SimulatedSalesforce);
process.once('disconnect', () => process.exit(0));
