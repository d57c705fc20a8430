import { startProgram } from './program.ts';

/** The simulated Salesforce: its address, and the control over it that no real one has. */
export interface Salesforce {
  readonly url: string;
  /** Resets every org to the scenario; nobody is signed in. */
  reset(scenario: string): Promise<void>;
  /** Returns the id of a user. */
  idOf(username: string): Promise<string>;
  /** Every answer waits this long, milliseconds. */
  setLatency(ms: number): Promise<void>;
  end(): Promise<void>;
}

export const startSalesforce = async (
  callbackUrl: string,
  file = 'scripts/simulator.ts',
): Promise<Salesforce> => {
  const program = startProgram(file, {
    PORT: '0',
    SCENARIO: 'integration/package-absent',
    CALLBACK_URLS: callbackUrl,
  });
  const { url } = JSON.parse(await program.firstLine) as { url: string };
  const control = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/__simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The simulator refused ${path}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    url,
    reset: async (scenario) => void (await control('reset', { scenario })),
    idOf: async (username) => {
      const { id } = (await control('token', { username })) as { id: string };
      return id.split('/').at(-1) ?? '';
    },
    setLatency: async (ms) => void (await control('latency', { ms })),
    end: program.kill,
  };
};
