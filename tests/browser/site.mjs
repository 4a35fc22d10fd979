// Opens a site of specgen report in headless Chromium and uses it as a reader does.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, hostile] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function open(site, width = 1200) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const problems = [];
  page.on('console', message => problems.push(message.text()));
  page.on('pageerror', error => problems.push(String(error)));
  page.on('request', request => request.url().startsWith('file:') || problems.push('asked for ' + request.url()));
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  return { page, problems };
}

async function tries(name, test) {
  await test();
  console.log('ok  ' + name);
}

try {
  await tries('words find operations, members, codes and commands, the best first', async () => {
    const { page, problems } = await open(folder);
    for (const [asked, found] of [
      ['get /storage/volumes', 'GET /storage/volumes'],
      ['volume show', 'volume show'],
      ['917927', '917927'],
      ['size', 'size'],
    ]) {
      await page.fill('#words', asked);
      assert.equal(await page.locator('#found a').first().textContent(), found);
    }
    await page.fill('#words', 'nothing has this');
    assert.equal(await page.locator('#found a').count(), 0);
    assert.equal(await page.locator('#count').textContent(), '0 found');
    assert.deepEqual(problems, []);
  });

  await tries('a keyboard is enough: / to search, arrows to choose, Enter to go to the row', async () => {
    const { page, problems } = await open(folder);
    await page.keyboard.press('/');
    await page.keyboard.type('917927');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/resource\..*#/);
    assert.match(await page.locator(':target').textContent(), /917927/);
    assert.deepEqual(problems, []);
  });

  await tries('every link of the site leads to something', async () => {
    const { page } = await open(folder);
    const addresses = await page.locator('main a[href]').evaluateAll(links => [...new Set(links.map(link => link.href.split('#')[0]))]);
    for (const address of addresses) {
      await page.goto(address);
      const missing = await page.locator('a[href^="#"]').evaluateAll(links => links.filter(link => !document.querySelector(link.getAttribute('href'))).length);
      assert.equal(missing, 0, address);
    }
  });

  await tries('a phone shows all without scrolling sideways', async () => {
    const { page } = await open(folder, 360);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(await overflow() <= 0);
    await page.locator('main ul a').first().click();
    await page.waitForURL(/resource\./);
    assert.ok(await overflow() <= 0);
  });

  await tries('what a hostile page states stays text', async () => {
    const { page, problems } = await open(hostile);
    await page.fill('#words', 'taken');
    assert.ok(await page.locator('#found a').count() > 0);
    await page.locator('#found a').first().click();
    await page.waitForURL(/resource\./);
    assert.notEqual(await page.title(), 'taken');
    assert.equal(await page.locator('img').count(), 0);
    assert.deepEqual(problems, []);
  });
} finally {
  await browser.close();
}
