import { randomBytes } from 'node:crypto';
import { deploymentApp } from '@orgready/guides/scenarios/deployment-app';
import { z } from 'zod';
import { noOwnerYet } from '../apps/api/src/offer-owner-link.ts';
import { describeCustomers, ownerSignIn, seedDemo } from './demo.ts';
import { run, startProgram } from './run.ts';

/** The demo: the web is built, a simulated Salesforce and OrgReady run side by side, and a link is printed. */

const port = process.env.PORT ?? '4000';
const simulatorPort = process.env.SIMULATOR_PORT ?? '4400';
const publicUrl = `http://localhost:${port}`;
// A random key for every start: there is no default that anyone could know.
const staffKey = process.env.STAFF_API_KEY ?? randomBytes(18).toString('base64url');

const simulatorLine = z.object({ url: z.string() });

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

// Also while the demo is made: the programs that it has started by then end with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

console.log('Building the web app …');
const built = await run('pnpm', ['build']);
if (built.code !== 0) stop(built.output);

const simulator = await new Promise<z.infer<typeof simulatorLine>>((resolve) => {
  const child = startProgram(
    ['scripts/simulator.ts'],
    {
      PORT: simulatorPort,
      SCENARIO: 'demo',
      CALLBACK_URLS: `${publicUrl}/oauth/callback`,
    },
    (line) => resolve(simulatorLine.parse(JSON.parse(line))),
  );
  child.once('exit', () =>
    stop(`The org simulator ended. Is port ${simulatorPort} free? SIMULATOR_PORT names another.`),
  );
});

startProgram(
  ['--max-semi-space-size=8', '--heap-growing-percent=60', 'apps/api/src/main.ts'],
  {
    PORT: port,
    PUBLIC_URL: publicUrl,
    SALESFORCE_LOGIN_URL: simulator.url,
    STAFF_API_KEY: staffKey,
    // For guides that bring no sign-in app.
    SALESFORCE_CLIENT_ID: deploymentApp.consumerKey,
    SALESFORCE_CLIENT_SECRET: deploymentApp.consumerSecret,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  },
  // The demo makes its owner itself.
  (line) => line.includes(noOwnerYet) || console.log(line),
).once('exit', () => stop(`OrgReady ended. Is port ${port} free? PORT names another.`));

/** Prints a link that signs the demo's owner in, who is made in an empty database; or a line that explains why there is none. */
const describeOwner = async (): Promise<string> => {
  const env = { PUBLIC_URL: publicUrl, PORT: port, STAFF_API_KEY: staffKey };
  const printed = await run(process.execPath, ['apps/api/src/cli/main.ts', ...ownerSignIn], { env });
  const line = printed.output.trim().split('\n').at(-1) ?? '';
  return printed.code === 0
    ? `${line}\n    good once; the next start prints another`
    : `${publicUrl}/staff\n    ${line}`;
};

const customers = await seedDemo(publicUrl, staffKey, simulator.url);

console.log(`
OrgReady is ready.

${describeCustomers(customers)}
  Staff           ${await describeOwner()}

  Simulated Salesforce   ${simulator.url}

Open a customer link to see what a customer's Salesforce admin sees. Ctrl-C ends everything.
`);
