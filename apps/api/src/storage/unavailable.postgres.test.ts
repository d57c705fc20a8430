import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../testing/postgres/cluster.ts';
import { isStorageUnavailable } from './unavailable.ts';

const cluster = inject('postgres') ?? '';

describe.skipIf(cluster === '')('F1: a query through a connection to PostgreSQL', () => {
  let client: Awaited<ReturnType<typeof connect>>;
  let other: Awaited<ReturnType<typeof connect>>;
  beforeAll(async () => {
    [client, other] = [await connect(cluster), await connect(cluster)];
  });
  afterAll(() => other.end());

  const failure = () =>
    client.query('select 1').then(
      () => undefined,
      (error: unknown) => error,
    );

  it('that was cut off since it was last used fails because the database is not there', async () => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const cutOff = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', () => undefined);
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await cutOff;
    expect(isStorageUnavailable(await failure())).toBe(true);
  });

  it('that has a fault of its own fails because of that', async () => {
    const error = await other.query('select nothing').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(isStorageUnavailable(error)).toBe(false);
  });
});
