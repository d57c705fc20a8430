import { expect, it } from 'vitest';
import { setupPage } from './setup-pages.ts';
import { setupWith, signedOut } from './testing/setup.ts';

it('a page of Setup is on the org’s own host once somebody has signed in, and nowhere before', () => {
  expect(setupPage(setupWith(), '/lightning/setup/ImportedPackage/home')).toBe(
    'https://brightwood.my.salesforce.com/lightning/setup/ImportedPackage/home',
  );
  expect(setupPage(signedOut(), '/lightning/setup/ImportedPackage/home')).toBeUndefined();
});
