import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { CallLog } from './control/calls.ts';
import { Faults } from './control/faults.ts';
import { controlRoutes } from './control/routes.ts';
import type { OrgState } from './org-state.ts';
import type { Simulator } from './simulator.ts';
import type { Site } from './site.ts';
import { World } from './world.ts';

export { checkRead, objectsIn } from './check-read.ts';
export type { Call } from './control/calls.ts';
export type { Fault } from './control/faults.ts';
export { completeState } from './schema/org-state.ts';
export { schema } from './schema/schema.ts';
export type { Simulator } from './simulator.ts';

export interface SimulatorOptions {
  /** The orgs of each scenario that can be loaded by its name. */
  readonly scenarios: ReadonlyMap<string, readonly OrgState[]>;
  /** Name of the first scenario. */
  readonly scenario: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Address to listen on; 127.0.0.1 by default, because the simulator knows passwords and accepts commands. */
  readonly host?: string;
  /** Origin at which browsers and clients reach the simulator; at 127.0.0.1 by default, on the port that it listens on. */
  readonly origin?: string;
  /** Replace the callback addresses registered with every app. */
  readonly callbackUrls?: readonly string[];
  /** How long an installation takes; 1,500 by default. */
  readonly installMilliseconds?: number;
}

/** Resolves when the simulator listens; rejects if it cannot. */
export const startSimulator = async (options: SimulatorOptions): Promise<Simulator> => {
  let callbackUrls = options.callbackUrls;
  const worldOf = (name: string): World => {
    const orgs = options.scenarios.get(name);
    if (!orgs)
      throw new Error(`There is no scenario "${name}". Known: ${[...options.scenarios.keys()].join(', ')}.`);
    return new World(name, orgs, callbackUrls);
  };
  let world = worldOf(options.scenario);
  let url = '';
  const calls = new CallLog();
  const faults = new Faults();
  const site: Site = {
    world: () => world,
    origin: () => url,
    calls,
    installMilliseconds: options.installMilliseconds ?? 1500,
  };
  const enter = (next: World): void => {
    world = next;
    calls.clear();
    faults.clear();
  };

  const simulator: Simulator = {
    get url() {
      return url;
    },
    get scenario() {
      return world.scenario;
    },
    reset: (scenario) => enter(worldOf(scenario)),
    load: (orgs) => enter(new World('(loaded)', orgs, callbackUrls)),
    token: (username, scopes = ['api', 'id']) => {
      const viewer = world.find(username);
      if (!viewer) throw new Error(`No org here has the user ${username}.`);
      const { token } = world.issue(viewer, scopes);
      return { access_token: token, instance_url: url, id: `${url}/id/${viewer.org.id}/${viewer.user.id}` };
    },
    faults: (list) => faults.set(list),
    latency: (ms) => {
      faults.latency = ms;
    },
    calls: () => calls.list(),
    users: () =>
      world.orgs.flatMap(({ users }) => users.map(({ username, password }) => ({ username, password }))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  const control = controlRoutes(() => ({
    ...simulator,
    reset: (scenario, urls) => {
      const before = callbackUrls;
      callbackUrls = urls ?? options.callbackUrls;
      try {
        simulator.reset(scenario);
      } catch (error) {
        callbackUrls = before;
        throw error;
      }
    },
  }));
  // Node's default limit on headers equals Salesforce's limit on addresses: it is raised so that the simulator
  // answers long ones.
  const server = createServer({ maxHeaderSize: 65_536 }, createApp(site, faults, control));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  url = options.origin ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return simulator;
};
