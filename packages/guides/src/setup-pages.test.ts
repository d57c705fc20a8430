import { expect, it } from 'vitest';
import { setupPage } from './setup-pages.ts';
import { setupWith, signedOut } from './testing/setup.ts';

it('a Setup page is on the org’s own host, and has no address before sign-in', () => {
  expect(setupPage(setupWith(), '/lightning/setup/ImportedPackage/home')).toBe(
    'https://brightwood.my.salesforce.com/lightning/setup/ImportedPackage/home',
  );
  expect(setupPage(signedOut(), '/lightning/setup/ImportedPackage/home')).toBeUndefined();
});
