// The rules of the design that are about names: what may be said where.

/** @typedef {{ selector: string, message: string }} Restriction */

const openExternal = {
  selector: "MemberExpression[property.name='openExternal']",
  message: 'Links are opened in electron/security/ only, after the address was checked.',
};

const windowApi = {
  selector: "MemberExpression[object.name=/^(window|globalThis)$/][property.name='api']",
  message: 'window.api is read in renderer/api.ts only.',
};

/** @type {Restriction[]} */
export const everywhere = [
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'An error is handled, told or passed on, never swallowed.',
  },
];

/** @type {Restriction} */
export const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export.',
};

/** @type {Restriction[]} */
export const inProduct = [
  ...everywhere,
  namedExportsOnly,
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'], AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]",
    message: 'No HTML strings: make elements.',
  },
  {
    selector: "MemberExpression[property.name='executeJavaScript']",
    message: 'No code is sent into a window.',
  },
  {
    selector: "MemberExpression[object.name='navigator'][property.name='sendBeacon']",
    message: 'Nothing leaves the machine: no network code.',
  },
];

/** @type {Restriction[]} */
export const inElectron = [...inProduct, openExternal];
/** @type {Restriction[]} */
export const inElectronSecurity = inProduct;
/** @type {Restriction[]} */
export const inRenderer = [...inProduct, windowApi];
/** @type {Restriction[]} */
export const inRendererApi = inProduct;

/** @type {Restriction[]} */
export const inShared = [
  ...inProduct,
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'shared/ has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'shared/ has no randomness: take it as an argument.',
  },
];

/** @type {Restriction[]} */
export const inTests = [
  ...everywhere,
  namedExportsOnly,
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/], MemberExpression[object.property.name=/^(describe|step)$/][property.name=/^(skip|only|fixme)$/]',
    message: 'Every test runs: no skipped and no focused tests.',
  },
];

const networkGlobals = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'].map((name) => ({
  name,
  message: 'Nothing leaves the machine: no network code.',
}));

export const globalsInProduct = networkGlobals;

export const globalsInShared = [
  ...networkGlobals,
  ...[
    'process',
    'Buffer',
    'window',
    'document',
    'crypto',
    'performance',
    'setTimeout',
    'require',
  ].map((name) => ({ name, message: 'shared/ is pure: no Node, no DOM, no clock, no random.' })),
];

const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici'];
const lowdbPresets = ['JSONFilePreset', 'JSONFileSyncPreset'];

/** @param {string[]} names what of the electron package may not be imported */
function importPaths(names) {
  return [
    ...networkModules.flatMap((name) =>
      [name, `node:${name}`].map((module) => ({
        name: module,
        message: 'Nothing leaves the machine: no network code.',
      })),
    ),
    {
      name: 'lowdb/node',
      importNames: lowdbPresets,
      message: 'Presets keep data in memory when NODE_ENV is test.',
    },
    {
      name: 'electron',
      importNames: names,
      message: 'ipcMain belongs to electron/ipc/register-ipc.ts; net is network code.',
    },
  ];
}

const noRenderer = { group: ['**/renderer/**'], message: 'This process has no renderer code.' };
const noMain = { group: ['**/electron/**', 'electron'], message: 'Only electron/ knows Electron.' };
const noNode = { group: ['node:*'], message: 'Only electron/ knows Node.' };

export const importsInElectron = {
  paths: importPaths(['ipcMain', 'net']),
  patterns: [noRenderer],
};
export const importsInRegisterIpc = { paths: importPaths(['net']), patterns: [noRenderer] };
export const importsInRenderer = { paths: importPaths([]), patterns: [noMain, noNode] };
export const importsInShared = { paths: importPaths([]), patterns: [noMain, noRenderer, noNode] };
