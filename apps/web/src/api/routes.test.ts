import { endpoints } from '@orgready/shared/contract/endpoints';
import { expect, test } from 'vitest';
import { routes } from './routes.ts';

test('the browser calls every endpoint by the method and path of the contract', () => {
  const contract = Object.entries(endpoints).map(([name, { method, path }]) => [name, [method, path]]);
  expect(contract.length).toBeGreaterThan(20);
  expect(Object.fromEntries(contract)).toEqual(routes);
});
