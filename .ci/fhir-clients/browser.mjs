// Chromium, with pages that are served from folders of packages: no page asks anything of a network.
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.png': 'image/png' }

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })

/** A page with a place for a form, these scripts and these styles, all from one folder. */
export async function openPage(browser, folder, scripts, styles) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  page.on('pageerror', error => console.log('page:', error.message))
  await page.route('**/*', async route => {
    const path = new URL(route.request().url()).pathname
    if (path === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<!doctype html>' + styles.map(style => `<link rel="stylesheet" href="/${style}">`).join('')
          + '<div id="form"></div>' + scripts.map(script => `<script src="/${script}"></script>`).join(''),
      })
    try {
      await route.fulfill({ body: await readFile(join(folder, path)), contentType: types[extname(path)] })
    } catch {
      await route.fulfill({ status: 404 })
    }
  })
  await page.goto('http://forms.test/')
  return page
}
