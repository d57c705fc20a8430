import { expect, test } from 'vitest';
import { packageVersionIdIn } from './packageVersionIdIn.ts';

test.each([
  ['https://login.salesforce.com/packaging/installPackage.apexp?p0=04tHs000000kTw2', '04tHs000000kTw2'],
  [
    'https://test.salesforce.com/packaging/installPackage.apexp?p0=04tHs000000kTw2IAE&isdtp=p1',
    '04tHs000000kTw2IAE',
  ],
  [
    'https://acme.my.salesforce.com/packagingSetupUI/ipLanding.app?apvId=04tHs000000kTw2IAE',
    '04tHs000000kTw2IAE',
  ],
  ['04tHs000000kTw2IAE', '04tHs000000kTw2IAE'],
  ['https://login.salesforce.com/', 'https://login.salesforce.com/'],
  ['https://x/?p0=04tHs000000kTw2IAEx', 'https://x/?p0=04tHs000000kTw2IAEx'],
  ['04t', '04t'],
])('the package version of %s is %s', (text, id) => {
  expect(packageVersionIdIn(text)).toBe(id);
});
