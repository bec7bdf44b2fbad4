// The default app of the fallback Electron: runs the app whose folder is the first argument.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const folder = path.resolve(given ?? '.');
const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

app.setAppPath(folder);
app.setName(description.productName ?? description.name);
app.setVersion(description.version);
// As `electron FOLDER` does it: the app is the main module.
Module._load(path.join(folder, description.main), null, true);
