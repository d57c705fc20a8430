import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSetup, openBrowser } from '../testing/browser.ts';
import { sampleBlueprint, sampleParams } from '../testing/integration.ts';
import { startServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const landingFor = async (more: Partial<typeof sampleParams>) => {
  const { token } = await newSetup(server, {
    ...sampleBlueprint,
    params: { ...sampleParams, ...more },
    consumerSecret: null,
  });
  return openBrowser(server).call('previewLink', { body: { token } });
};
const objects: typeof sampleParams.objects = [{ name: 'Account', access: 'read', fields: [] }];
const ofObjects = [
  'The required fields in the org’s list of fields',
  'That user’s permissions on the required objects',
  'That user’s permissions on the required fields',
  'That user’s permissions on objects that follow a parent',
];

describe('what the landing says will be read', () => {
  it('is everything, each thing once, in words', async () => {
    const { reads } = await landingFor({ objects });
    expect(new Set(reads).size).toBe(reads.length);
    expect(reads).toEqual(
      expect.arrayContaining([
        'Which fields this org’s objects have',
        'The integration’s user: active or not, profile, license',
        'Whether that user is frozen',
        'Permission sets and groups assigned to that user, and the permissions in them',
        'Whether that user has authorized the app',
        ...ofObjects,
      ]),
    );
    for (const read of reads) expect(read).not.toMatch(/reads\.|SELECT|__|[{}]/);
  });

  it('leaves out what an integration without objects does not need', async () => {
    const { reads, steps } = await landingFor({});
    expect(reads).toContain('Whether that user is frozen');
    for (const read of ofObjects) expect(reads).not.toContain(read);
    expect(steps.map(({ id }) => id)).not.toContain('object-access');
  });

  it('tells of no org and nobody in it', async () => {
    const landing = await landingFor({});
    expect(Object.keys(landing).toSorted()).toEqual([
      'access',
      'blueprint',
      'brand',
      'customer',
      'expiresAt',
      'minutes',
      'notice',
      'party',
      'reads',
      'steps',
      'texts',
    ]);
  });
});

it('says what is needed on each object as the vendor states it', async () => {
  const { access } = await landingFor({
    objects: [
      {
        name: 'Order',
        access: 'write',
        also: ['ViewAllRecords'],
        fields: [
          { name: 'Status', access: 'write' },
          { name: 'Type', access: 'read' },
          { name: 'PoNumber', access: 'read', optional: true },
        ],
      },
    ],
    mappings: [{ id: 'region', object: 'order', label: 'Region', access: 'read' }],
  });
  expect(access).toEqual([
    {
      object: 'Order',
      rights: ['Read', 'Create', 'Edit', 'View All Records'],
      reads: ['Type'],
      writes: ['Status'],
      optional: ['PoNumber'],
      picked: ['Region'],
    },
  ]);
  expect((await landingFor({})).access).toEqual([]);
});
