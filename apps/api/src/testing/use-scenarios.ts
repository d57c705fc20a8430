import type { Simulator } from '@orgready/org-simulator';
import type { StepDocument } from '@orgready/shared/document/step';
import { afterAll, beforeAll } from 'vitest';
import { readSteps } from './browser.ts';
import { findScenario } from './scenario.ts';
import { enterScenario } from './scenario-document.ts';
import { startServer, type TestServer } from './server.ts';
import { startScenarios } from './simulator.ts';

/** Starts the product with the simulated orgs of all scenarios behind it for the tests around this call, and ends both after them. */
export const useScenarios = () => {
  let simulator: Simulator;
  let server: TestServer;
  beforeAll(async () => {
    simulator = await startScenarios();
    server = await startServer({ salesforce: simulator.url });
  });
  afterAll(async () => {
    await server.close();
    await simulator.close();
  });

  /**
   * Loads a scenario and enters its setup (see `enterScenario`).
   * @param scopes those that Salesforce granted; the usual ones unless given.
   */
  const enter = async (name: string, scopes?: readonly string[]) => {
    simulator.reset(name);
    const granting = { ...simulator, token: (username: string) => simulator.token(username, scopes) };
    return enterScenario(server, granting, findScenario(name).scenario);
  };
  const readAll = async (name: string): Promise<readonly StepDocument[]> => {
    const { browser, setupId } = await enter(name);
    return readSteps(browser, setupId);
  };
  return {
    get simulator() {
      return simulator;
    },
    get server() {
      return server;
    },
    enter,
    /** Enters a scenario and returns all of its steps. */
    readAll,
    /** Enters a scenario and returns one of its steps. */
    async readStep(name: string, id: string): Promise<StepDocument> {
      const step = (await readAll(name)).find((one) => one.id === id);
      if (!step) throw new Error(`There is no step ${id}`);
      return step;
    },
  };
};
