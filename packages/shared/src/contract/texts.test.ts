import { describe, expect, it } from 'vitest';
import { httpsUrl } from './texts.ts';

describe('F22: a web address', () => {
  it.each([
    'https://app.example/back?to=1',
    'http://localhost:3000/back',
    'http://127.0.0.1/',
    'http://[::1]:4000',
  ])('accepts %s', (url) => {
    expect(httpsUrl.parse(url)).toBe(url);
  });

  it.each([
    'http://app.example/back',
    'http://localhost.example',
    'app.example',
    'javascript:alert(1)',
    'ftp://app.example',
    // F22
    'https://good.example@evil.example/',
    'https://user:password@app.example/',
    'http://user@localhost/',
    'https://',
    `https://app.example/${'a'.repeat(2000)}`,
  ])('rejects %s', (url) => {
    expect(httpsUrl.safeParse(url).success).toBe(false);
  });
});
