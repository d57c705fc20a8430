import { describe, expect, it } from 'vitest';
import { setupWith, signedOut } from '../testing/setup.ts';
import { installPage } from './install-page.ts';

const version = '04tHs000000kTw2IAE';

describe('the address of an installation', () => {
  it('is on the org’s own host after sign-in', () => {
    expect(installPage(setupWith(), version)).toBe(
      `https://brightwood.my.salesforce.com/packaging/installPackage.apexp?p0=${version}`,
    );
  });

  it('is on Salesforce’s login host for the kind of org before sign-in', () => {
    expect(installPage(signedOut(), version)).toContain('https://login.salesforce.com/');
    expect(installPage(signedOut({ answers: { environment: 'sandbox' } }), version)).toContain(
      'https://test.salesforce.com/',
    );
  });

  it('is on the deployment’s own login host if it has one', () => {
    expect(installPage(signedOut({ loginUrl: 'http://127.0.0.1:4400' }), version)).toContain(
      'http://127.0.0.1:4400/packaging/',
    );
  });
});
