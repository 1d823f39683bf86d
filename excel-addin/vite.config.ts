// How Vite serves and builds the task pane (into dist/excel-addin), with the manifest beside it.
// office.js comes from Microsoft, as its store demands; the development server and the mode "local-office" (the Excel host of the
// tests, which has no network) take it from the package.
// Excel opens the pane over https only; the development server uses the certificate of office-addin-dev-certs if it is there.

import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** The mode that serves office.js from the package, for the Excel host of the tests. */
const LOCAL_OFFICE = 'local-office';
/** The port that manifest.xml names. */
const PORT = 3000;

/** As strict as office.js allows: its own script from Microsoft, no eval, no inline script, no other connection. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses: the built folder works under any path.
  base: './',
  plugins: [addManifest(), takeLocalOffice(), addContentSecurityPolicy()],
  build: {
    outDir: '../dist/excel-addin',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pathOf('taskpane/taskpane.html') },
  },
  server: { host: 'localhost', port: PORT, strictPort: true, ...developmentCertificate() },
});

/**
 * manifest.xml stands at the top of the repository and names the development server; Excel and its debugging tool ask for it at that
 * server's root. The built one names the place where the built pane will stand: `rolebook.paneOrigin` of package.json, the one
 * setting that also tells the browser extension which page may speak to it.
 */
function addManifest(): Plugin {
  let isDevelopment = true;
  const read = () => readFileSync(pathOf('../manifest.xml'), 'utf8');
  return {
    name: 'rolebook-manifest',
    configResolved({ command, mode }) {
      isDevelopment = command === 'serve' || mode === LOCAL_OFFICE;
    },
    configureServer(server) {
      server.middlewares.use('/manifest.xml', (_request, response) => {
        response.setHeader('Content-Type', 'text/xml; charset=utf-8').end(read());
      });
    },
    generateBundle() {
      const source = isDevelopment ? read() : toProduction(read());
      this.emitFile({ type: 'asset', fileName: 'manifest.xml', source });
    },
  };
}

/** The manifest with every address at the production origin, and a first comment that says so. */
function toProduction(manifest: string): string {
  const settings = JSON.parse(readFileSync(pathOf('../package.json'), 'utf8')) as { rolebook: { paneOrigin: string } }; // our own file
  const { origin, protocol } = new URL(settings.rolebook.paneOrigin);
  if (protocol !== 'https:' || origin !== settings.rolebook.paneOrigin)
    throw new Error(
      `package.json, rolebook.paneOrigin is "${settings.rolebook.paneOrigin}": an https origin without a path.`,
    );
  return manifest
    .replace(DEVELOPMENT_COMMENT, `<!-- The Excel add-in. The built pane is served at ${origin}. -->`)
    .replaceAll(`https://localhost:${PORT}`, origin);
}
/** Matches the comment of manifest.xml that names the development server. */
const DEVELOPMENT_COMMENT = /<!-- The Excel add-in, for development:[^>]*-->/;

/** Where Microsoft serves office.js and what it loads. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FOLDER = pathOf('../node_modules/@microsoft/office-js/dist/');
/** What a pane in Excel on the web loads; the development server has all of the package. */
const WEB_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'telemetry/oteljs_agave.js',
  'en-us/office_strings.js',
  'zh-cn/office_strings.js',
];
/** `/en-us/office_strings.js`; no path out of the folder. */
const OFFICE_PATH = /^\/(?:[\w-]+\/)?[\w.-]+\.js$/;

/** Puts the package's office.js in the place of Microsoft's, outside production. */
function takeLocalOffice(): Plugin {
  let isLocal = false;
  return {
    name: 'rolebook-local-office',
    configResolved({ command, mode }) {
      isLocal = command === 'serve' || mode === LOCAL_OFFICE;
    },
    configureServer(server) {
      server.middlewares.use('/office-js', (request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!OFFICE_PATH.test(path) || !existsSync(OFFICE_FOLDER + path)) return next();
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(readFileSync(OFFICE_FOLDER + path));
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => (isLocal ? html.replaceAll(MICROSOFT, '../office-js/') : html),
    },
    generateBundle() {
      if (!isLocal) return;
      for (const name of WEB_FILES)
        this.emitFile({ type: 'asset', fileName: `office-js/${name}`, source: readFileSync(OFFICE_FOLDER + name) });
    },
  };
}

/** For builds only: the development server puts its styles inline. */
function addContentSecurityPolicy(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
  return {
    name: 'rolebook-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  };
}

function developmentCertificate(): { https?: { cert: Buffer; key: Buffer } } {
  const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => `${homedir()}/.office-addin-dev-certs/${name}`);
  if (!cert || !key || !existsSync(cert) || !existsSync(key)) return {};
  return { https: { cert: readFileSync(cert), key: readFileSync(key) } };
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
