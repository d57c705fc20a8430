import { Connection } from 'jsforce';
import { describe, expect, test } from 'vitest';
import { admin } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCallerIn, startForTests } from '../testing/running.ts';
import { createWriter as createWriterIn, error } from '../testing/writing.ts';

const simulator = startForTests();
const createWriter = (
  ...given: Parameters<typeof createWriterIn> extends [unknown, ...infer Rest] ? Rest : never
) => createWriterIn(simulator(), ...given);

describe('collections', () => {
  const set = (Name?: string) => ({
    attributes: { type: 'PermissionSet' },
    Label: 'X',
    ...(Name ? { Name } : {}),
  });

  test('return a result for each record', async () => {
    const { collection, query } = createWriter();
    const made = await collection('POST', { records: [set('One'), set()] });
    expect(made).toMatchObject({
      status: 200,
      body: [
        { success: true, errors: [] },
        {
          success: false,
          errors: [
            {
              statusCode: 'REQUIRED_FIELD_MISSING',
              message: 'Required fields are missing: [Name]',
              fields: ['Name'],
            },
          ],
        },
      ],
    });
    const { id } = made.body[0];
    const updated = await collection('PATCH', {
      records: [{ ...set(), id, PermissionsRunReports: true }, set('One')],
    });
    expect(updated.body).toMatchObject([
      { id, success: true },
      { errors: [{ statusCode: 'MISSING_ARGUMENT', message: 'Id not specified in an update call' }] },
    ]);
    expect((await collection('DELETE', undefined, `?ids=${id}`)).body).toMatchObject([{ id, success: true }]);
    expect((await query("SELECT Id FROM PermissionSet WHERE Name = 'One'")).body.totalSize).toBe(0);
  });

  test('undo everything if allOrNone is set and one record fails', async () => {
    const { collection, query } = createWriter();
    expect((await collection('POST', { allOrNone: true, records: [set('One'), set()] })).body).toMatchObject([
      { success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' }] },
      { success: false, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING' }] },
    ]);
    expect((await query("SELECT Id FROM PermissionSet WHERE Name = 'One'")).body.totalSize).toBe(0);
  });

  test('have at least one record and at most 200', async () => {
    const { collection } = createWriter();
    expect((await collection('POST', { records: [] })).body).toEqual(
      error('REQUIRED_FIELD_MISSING', 'At least 1 record is required'),
    );
    const many = Array.from({ length: 201 }, (_, index) => set(`S${index}`));
    expect((await collection('POST', { records: many })).body).toEqual(error('EXCEEDED_ID_LIMIT'));
  });
});

test('an object that is read-only in Salesforce is refused, one that is read-only only in the simulator is 501', async () => {
  const { post } = createWriter();
  expect((await post('Organization', {})).body).toEqual(error('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'));
  expect((await post('Account', { Name: 'X' })).status).toBe(501);
  expect((await post('Nothing', {})).status).toBe(404);
});

test('a composite can write, with an answer for each part', async () => {
  const { rest, query } = createWriter();
  const url = '/services/data/v66.0/sobjects/PermissionSet';
  const part = (referenceId: string, body: unknown) => ({ method: 'POST', url, referenceId, body });
  const answer = await rest('/composite', {
    method: 'POST',
    body: JSON.stringify({
      compositeRequest: [part('good', { Name: 'Good', Label: 'Good' }), part('bad', { Name: 'Bad' })],
    }),
  });
  expect(answer.body.compositeResponse).toMatchObject([
    { httpStatusCode: 201, body: { success: true } },
    { httpStatusCode: 400, body: error('REQUIRED_FIELD_MISSING') },
  ]);
  expect((await query("SELECT Id FROM PermissionSet WHERE Name = 'Good'")).body.totalSize).toBe(1);
});

test('a reset discards what was written', async () => {
  const { post, query } = createWriter();
  await post('PermissionSet', { Name: 'X', Label: 'X' });
  const named = "SELECT Id FROM PermissionSet WHERE Name = 'X'";
  expect((await query(named)).body.totalSize).toBe(1);
  expect((await createCallerIn(simulator(), rightsOrg()).query(named)).body.totalSize).toBe(0);
});

test('jsforce writes one record and many', async () => {
  simulator().load([rightsOrg()]);
  const { access_token, instance_url } = simulator().token(admin);
  const connection = new Connection({
    accessToken: access_token,
    instanceUrl: instance_url,
    version: '66.0',
  });
  const made = await connection.sobject('PermissionSet').create({ Name: 'Js', Label: 'Js' });
  expect(made).toMatchObject({ success: true });
  const many = await connection.sobject('ObjectPermissions').create(
    ['Account', 'Product2'].map((SobjectType) => ({
      ParentId: made.id ?? '',
      SobjectType,
      PermissionsRead: true,
    })),
  );
  expect(many).toMatchObject([{ success: true }, { success: true }]);
  await expect(
    connection.sobject('PermissionSet').update({ Id: made.id ?? '', PermissionsViewSetup: true }),
  ).rejects.toMatchObject({
    errorCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Permission ViewSetup depends on permission(s): ViewRoles',
  });
  expect(await connection.sobject('ObjectPermissions').destroy(many.map(({ id }) => id ?? ''))).toMatchObject(
    [{ success: true }, { success: true }],
  );
});
