import type { BrowserContext } from '@playwright/test';
import { customerWith } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { pointer } from '../hands.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';
import { watch } from '../watch.ts';

test.use({ scenario: 'integration/fresh-installation' });

/** A wordmark that brings along what attacks the person who opens it. */
const logo = `<?xml-stylesheet href="https://evil.example/x.css"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 40" onload="document.title='attacked'">
  <script>document.title='attacked'</script>
  <image href="https://evil.example/x.png" width="9" height="9"/>
  <style>.wave{fill:none;stroke:#0a7d8c;stroke-width:5} text{font:600 26px sans-serif}</style>
  <path class="wave" d="M4 26c8-16 16-16 24 0s12 8 16 0"/>
  <text x="54" y="30" fill="#12343b">Tidewater</text>
</svg>`;

const texts = {
  title: 'Your Salesforce, ready for Tidewater',
  intro: 'Thank you for choosing us.\nThis page leads you through <b>every</b> step.',
  closing: 'Questions? Your onboarding manager answers within a day.',
};

test('a builder gives a blueprint a face, and its customers see it: nothing in the logo runs or loads', async ({
  browser,
  product,
  salesforce: _ready,
  state,
  vendor,
}) => {
  const contexts: BrowserContext[] = [];
  const open = async () => {
    const context = await browser.newContext();
    contexts.push(context);
    const watched = await watch(context, product.url, []);
    return { watched, customer: customerWith(await context.newPage(), watched, product.url, pointer) };
  };
  // A blueprint of its own: others of this worker stay as they are.
  const described = { ...state, params: structuredClone(state.params) };
  const setup = await vendor.createSetup(described);
  const blueprint = await vendor.createBlueprint(described);
  const link = await vendor.createLink(setup);

  const builder = await open();
  const staff = staffAt(builder.customer, product);
  const { page } = staff;
  await staff.signIn();
  await page.goto(`${product.url}/staff/blueprints/${blueprint}/branding`);
  await page.getByLabel('Sender name').fill('Tidewater Onboarding');
  await page.getByLabel('Accent color (#rrggbb)').fill('#ffd43b');
  await expect(page.getByText('Light pages show #866c00, dark pages #ffd43b.')).toBeVisible();
  const file = page.getByLabel('File of the logo');
  await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('GIF89a') });
  await expect(page.getByRole('alert')).toHaveText('This is no SVG, PNG or WebP. Choose another file.');
  await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) });
  await expect(page.getByText('Left out of the file: image, onload, and script.')).toBeVisible();
  await page.getByRole('checkbox', { name: /The logo shows/ }).check();
  await page.getByLabel('Heading').fill(texts.title);
  await page.getByLabel('Introduction').fill(texts.intro);
  await page.getByLabel('Closing words').fill(texts.closing);
  await expectAccessible(page, 'staff branding', 'staff-branding');
  await page.getByRole('button', { name: 'Save branding' }).press('Enter');
  await expect(page.getByText('Saved. Customers see it now.')).toBeVisible();

  const { customer, watched } = await open();
  await customer.page.goto(link);
  await expect(customer.heading).toHaveText(texts.title);
  await expect(customer.page.getByText('<b>every</b>')).toBeVisible();
  const mark = customer.page.getByRole('img', { name: 'Tidewater Onboarding' });
  const size = await mark.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.complete]);
  expect(size).toEqual([expect.any(Number), true]);
  expect(size[0]).toBeGreaterThan(0);
  await expectAccessible(customer.page, 'landing with branding', 'landing-branded');
  await customer.openLink(link);
  await expect(mark).toBeVisible();

  const src = new URL((await mark.getAttribute('src')) ?? '', product.url);
  const served = await customer.page.goto(src.href);
  expect(served?.headers()).toMatchObject({
    'content-type': 'image/svg+xml',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  expect(await customer.page.title()).not.toBe('attacked');
  const expired = await open();
  await expired.customer.page.goto(await vendor.createExpiredLink(setup));
  await expect(expired.customer.heading).toHaveText('This link has expired');
  await expect(expired.customer.page.getByRole('img', { name: 'Tidewater Onboarding' })).toBeVisible();

  for (const { strangers, images, errors } of [builder.watched, watched, expired.watched]) {
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    expect(images.filter((url) => url !== src.href)).toEqual([]);
  }
  await Promise.all(contexts.map((context) => context.close()));
});
