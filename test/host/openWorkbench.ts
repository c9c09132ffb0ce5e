import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Server } from './startServer.ts';

const browserArguments = [
  '--no-sandbox', // as root in a container there is no sandbox to be had; only our own server is opened
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb', // the same pixels in screenshots everywhere
  // The page is rewritten below, which makes the browser take it for one from outside that reaches into this machine.
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessChecksWebTransport',
];

/** How a window is opened. */
export interface WorkbenchOptions {
  /** An absolute path; none: an empty window. */
  readonly folder?: string;
  /** What VS Code's web page hands to the workbench: `extensionDevelopmentPath`, `extensionTestsPath`, ... */
  readonly payload?: readonly (readonly [key: string, value: string])[];
  /** Hears every console line of the extension host. */
  readonly onLog?: (level: string, args: readonly unknown[]) => void;
  /** Called with the exit code when the tests of `extensionTestsPath` have ended. */
  readonly onExit?: (code: number) => void;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark' | 'light';
  readonly forcedColors?: 'active' | 'none';
}

/** A window of the workbench: one page in a context of its own. */
export interface Workbench {
  readonly page: Page;
  readonly context: BrowserContext;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: browserArguments });
}

/** A path on the server's machine, as the workbench names it. */
export function remoteUri(server: Server, path: string): string {
  return `vscode-remote://127.0.0.1:${server.port}${path}`;
}

/** Opens VS Code in a new window of the browser. The workbench is not yet drawn when this resolves. */
export async function openWorkbench(
  browser: Browser,
  server: Server,
  options: WorkbenchOptions,
): Promise<Workbench> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1400, height: 900 },
    colorScheme: options.colorScheme ?? 'dark',
    ...(options.forcedColors === undefined ? {} : { forcedColors: options.forcedColors }),
    locale: 'en-US',
  });
  const page = await context.newPage();
  // VS Code's own smoke tests listen by these two names.
  await page.exposeFunction('codeAutomationLog', (level: string, args: unknown[]) =>
    options.onLog?.(level, args),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
  await withoutGallery(page, server);
  await page.goto(workbenchUrl(server, options));
  return { page, context };
}

function workbenchUrl(server: Server, { folder, payload = [] }: WorkbenchOptions): string {
  const url = new URL(`http://127.0.0.1:${server.port}/`);
  url.searchParams.set('tkn', server.token);
  if (folder === undefined) url.searchParams.set('ew', 'true');
  else url.searchParams.set('folder', folder);
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  url.searchParams.set('payload', JSON.stringify(all));
  return url.href;
}

/** The workbench looks for an extension gallery and a service worker otherwise, and logs each failure. */
async function withoutGallery(page: Page, server: Server): Promise<void> {
  const isWorkbench = (url: URL) => url.pathname === '/' && url.port === String(server.port);
  await page.route(isWorkbench, async (route) => {
    // The first answer sets the token's cookie and sends the browser on: that is for the browser to do.
    const response = await route.fetch({ maxRedirects: 0 });
    if (response.status() !== 200) return route.fulfill({ response });
    const body = (await response.text()).replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_all, before: string, settings: string) => `${before}${edited(settings)}"`,
    );
    return route.fulfill({ response, body });
  });
}

function edited(settings: string): string {
  const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as {
    productConfiguration?: Record<string, unknown>;
  };
  delete configuration.productConfiguration?.['extensionsGallery'];
  delete configuration.productConfiguration?.['serviceWorker'];
  return JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
