import { app } from 'electron';
import { startApp } from './shell/start-app';
import { claimSingleInstance } from './shell/single-instance';
import { recordIncident } from './shell/incident-log';
import { declareAppScheme } from './security/app-protocol';
import { lockContents } from './security/lock-contents';

if (claimSingleInstance()) {
  declareAppScheme();
  lockContents();
  app
    .whenReady()
    .then(startApp)
    .catch((bug: unknown) => {
      recordIncident(bug);
      app.exit(1);
    });
} else {
  app.quit();
}
