import { startProgram } from './program.ts';

/** The simulated Salesforce: its address and what no real one has, the control over it. */
export interface Salesforce {
  readonly url: string;
  /** Every org is again as the scenario has it; nobody is signed in. */
  becomes(scenario: string): Promise<void>;
  /** Every answer waits this long, milliseconds. */
  answersAfter(ms: number): Promise<void>;
  end(): Promise<void>;
}

export const startSalesforce = async (callbackUrl: string): Promise<Salesforce> => {
  const program = startProgram('packages/org-simulator/src/main.ts', {
    PORT: '0',
    SCENARIO: 'integration/package-absent',
    CALLBACK_URLS: callbackUrl,
  });
  const { url } = JSON.parse(await program.firstLine) as { url: string };
  const control = async (path: string, body: unknown): Promise<void> => {
    const answer = await fetch(`${url}/__simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The simulator refused ${path}: ${await answer.text()}`);
  };
  return {
    url,
    becomes: (scenario) => control('reset', { scenario }),
    answersAfter: (ms) => control('latency', { ms }),
    end: program.kill,
  };
};
