// Opens the reports in a folder in headless Chromium and uses them as a reader does.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = process.argv[2];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function open(name, width = 1200) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const problems = [];
  page.on('console', message => problems.push(message.text()));
  page.on('pageerror', error => problems.push(String(error)));
  page.on('request', request => request.url().startsWith('file:') || problems.push('asked for ' + request.url()));
  await page.goto(pathToFileURL(join(folder, name)).href);
  return { page, problems };
}

const shown = page => page.locator('.change:visible').count();

async function tries(name, test) {
  await test();
  console.log('ok  ' + name);
}

try {
  await tries('a report runs without a message, a request or a violation of its policy', async () => {
    const { page, problems } = await open('report.html');
    assert.equal(await shown(page), await page.locator('.change').count());
    assert.match(await page.locator('#shown').textContent(), /^(\d+) of \1 entries shown$/);
    assert.deepEqual(problems, []);
  });

  await tries('words in the filter leave what has them all, and their sections', async () => {
    const { page } = await open('report.html');
    await page.fill('#words', 'PATCH maximum');
    assert.equal(await shown(page), 1);
    assert.equal(await page.locator('section:visible').count(), 1);
    await page.fill('#words', 'nothing has this');
    assert.equal(await shown(page), 0);
    await page.fill('#words', '');
    assert.equal(await shown(page), await page.locator('.change').count());
  });

  await tries('severities are switched off and on by keyboard', async () => {
    const { page } = await open('report.html');
    const all = await shown(page);
    await page.locator('#words').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await page.locator('.change[data-severity=breaking-for-caller]:visible').count(), 0);
    assert.ok(await shown(page) < all);
    await page.keyboard.press('Space');
    assert.equal(await shown(page), all);
  });

  await tries('return in the filter loads nothing', async () => {
    const { page } = await open('report.html');
    await page.fill('#words', 'tail');
    await page.keyboard.press('Enter');
    assert.ok(await shown(page) > 0);
    assert.ok(!page.url().includes('?'));
  });

  await tries('what a page prints is text', async () => {
    const { page, problems } = await open('hostile.html');
    assert.equal(await page.title(), 'What changed in the API');
    assert.equal(await page.locator('img').count(), 0);
    assert.ok((await page.locator('main').textContent()).includes('</script><script>'));
    assert.deepEqual(problems, []);
  });

  await tries('on a telephone nothing is wider than the screen', async () => {
    const { page } = await open('report.html', 360);
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'));
  });

  if (existsSync(join(folder, 'large.html'))) {
    await tries('a large report filters at once', async () => {
      const { page } = await open('large.html');
      const start = Date.now();
      await page.fill('#words', 'volumes patch');
      const milliseconds = Date.now() - start;
      console.log(`    ${await shown(page)} of ${await page.locator('.change').count()} in ${milliseconds} ms`);
      assert.ok(milliseconds < 2000);
    });
  }

  await (await open('report.html')).page.screenshot({ path: process.env.SCREENSHOT ?? join(folder, 'report.png'), fullPage: true });
} finally {
  await browser.close();
}
