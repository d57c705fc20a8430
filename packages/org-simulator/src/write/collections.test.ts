import { Connection } from 'jsforce';
import { describe, expect, test } from 'vitest';
import { admin } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { callerIn, running } from '../testing/running.ts';
import { error, writing as writingIn } from '../testing/writing.ts';

const simulator = running();
const writing = (...given: Parameters<typeof writingIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  writingIn(simulator(), ...given);

describe('collections', () => {
  const set = (Name?: string) => ({
    attributes: { type: 'PermissionSet' },
    Label: 'X',
    ...(Name ? { Name } : {}),
  });

  test('give each record its own result', async () => {
    const { collection, query } = writing();
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

  test('undo everything when all or none is asked and one fails', async () => {
    const { collection, query } = writing();
    expect((await collection('POST', { allOrNone: true, records: [set('One'), set()] })).body).toMatchObject([
      { success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' }] },
      { success: false, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING' }] },
    ]);
    expect((await query("SELECT Id FROM PermissionSet WHERE Name = 'One'")).body.totalSize).toBe(0);
  });

  test('hold at least one record and at most 200', async () => {
    const { collection } = writing();
    expect((await collection('POST', { records: [] })).body).toEqual(
      error('REQUIRED_FIELD_MISSING', 'At least 1 record is required'),
    );
    const many = Array.from({ length: 201 }, (_, index) => set(`S${index}`));
    expect((await collection('POST', { records: many })).body).toEqual(error('EXCEEDED_ID_LIMIT'));
  });
});

test('an object that Salesforce does not write is refused, one that only the simulator does not is 501', async () => {
  const { post } = writing();
  expect((await post('Organization', {})).body).toEqual(error('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'));
  expect((await post('Account', { Name: 'X' })).status).toBe(501);
  expect((await post('Nothing', {})).status).toBe(404);
});

test('a composite writes too, each part with its own answer', async () => {
  const { rest, query } = writing();
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

test('a reset forgets what was written', async () => {
  const { post, query } = writing();
  await post('PermissionSet', { Name: 'X', Label: 'X' });
  const named = "SELECT Id FROM PermissionSet WHERE Name = 'X'";
  expect((await query(named)).body.totalSize).toBe(1);
  expect((await callerIn(simulator(), rightsOrg()).query(named)).body.totalSize).toBe(0);
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
