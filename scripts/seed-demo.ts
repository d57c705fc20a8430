import { z } from 'zod';
import { describeCustomers, seedDemo } from './demo.ts';

/** The demo in containers: creates what it shows at the running product, and prints the links. */

const { PUBLIC_URL, STAFF_API_KEY, SALESFORCE_LOGIN_URL } = z
  .object({ PUBLIC_URL: z.url(), STAFF_API_KEY: z.string(), SALESFORCE_LOGIN_URL: z.url() })
  .parse(process.env);

const customers = await seedDemo(PUBLIC_URL, STAFF_API_KEY, SALESFORCE_LOGIN_URL);
console.log(`
${describeCustomers(customers)}
  Simulated Salesforce   ${SALESFORCE_LOGIN_URL}
`);
