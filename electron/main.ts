import { app } from 'electron';
import { startApp } from './shell/start-app';
import { claimSingleInstance } from './shell/single-instance';
import { stopAfterFailedStart } from './shell/failed-start';
import { declareAppScheme } from './security/app-protocol';
import { lockContents } from './security/lock-contents';

if (claimSingleInstance()) {
  declareAppScheme();
  lockContents();
  app.whenReady().then(startApp).catch(stopAfterFailedStart);
} else {
  app.quit();
}
