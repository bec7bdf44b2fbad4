import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Api } from '../shared/ipc/api';
import { EVENT_NAMES } from '../shared/ipc/events';

/** Asks one channel; the main process checks the sender and parses the request. */
function ask<Answer>(channel: string): (request: unknown) => Promise<Answer> {
  return (request) => ipcRenderer.invoke(channel, request) as Promise<Answer>;
}

const api = {
  app: {
    status: ask('app.status'),
    openLink: ask('app.openLink'),
    showLibraryFolder: ask('app.showLibraryFolder'),
  },
  settings: { get: ask('settings.get'), save: ask('settings.save') },
  reminders: {
    abilities: ask('reminders.abilities'),
    setStartAtLogin: ask('reminders.setStartAtLogin'),
    snooze: ask('reminders.snooze'),
  },
  drafts: { list: ask('drafts.list'), save: ask('drafts.save'), remove: ask('drafts.remove') },
  programs: {
    list: ask('programs.list'),
    get: ask('programs.get'),
    getMany: ask('programs.getMany'),
    create: ask('programs.create'),
    createMany: ask('programs.createMany'),
    changeMany: ask('programs.changeMany'),
    stopChange: ask('programs.stopChange'),
    update: ask('programs.update'),
    remove: ask('programs.remove'),
    restore: ask('programs.restore'),
  },
  quickLog: {
    status: ask('quickLog.status'),
    apply: ask('quickLog.apply'),
    takeRequest: ask('quickLog.takeRequest'),
  },
  reflections: { answer: ask('reflections.answer'), skip: ask('reflections.skip') },
  cup: {
    get: ask('cup.get'),
    draw: ask('cup.draw'),
    putBack: ask('cup.putBack'),
    take: ask('cup.take'),
    saveAnswer: ask('cup.saveAnswer'),
    removeAnswer: ask('cup.removeAnswer'),
    restoreAnswer: ask('cup.restoreAnswer'),
    addStick: ask('cup.addStick'),
    changeStick: ask('cup.changeStick'),
    removeStick: ask('cup.removeStick'),
    restoreStick: ask('cup.restoreStick'),
    preview: ask('cup.preview'),
    print: ask('cup.print'),
    cancelPrint: ask('cup.cancelPrint'),
    showPrinted: ask('cup.showPrinted'),
  },
  lookBack: {
    week: ask('lookBack.week'),
    year: ask('lookBack.year'),
    onThisDay: ask('lookBack.onThisDay'),
    strengths: ask('lookBack.strengths'),
    strength: ask('lookBack.strength'),
  },
  writings: {
    list: ask('writings.list'),
    get: ask('writings.get'),
    create: ask('writings.create'),
    saveField: ask('writings.saveField'),
    redraft: ask('writings.redraft'),
    takeDraft: ask('writings.takeDraft'),
    restoreVersion: ask('writings.restoreVersion'),
    remove: ask('writings.remove'),
    restore: ask('writings.restore'),
    saveDocument: ask('writings.saveDocument'),
    saveFile: ask('writings.saveFile'),
  },
  proposals: {
    list: ask('proposals.list'),
    get: ask('proposals.get'),
    create: ask('proposals.create'),
    saveText: ask('proposals.saveText'),
    change: ask('proposals.change'),
    redraft: ask('proposals.redraft'),
    takeDrafts: ask('proposals.takeDrafts'),
    move: ask('proposals.move'),
    remove: ask('proposals.remove'),
    restore: ask('proposals.restore'),
    forms: ask('proposals.forms'),
    saveForm: ask('proposals.saveForm'),
    removeForm: ask('proposals.removeForm'),
    saveFile: ask('proposals.saveFile'),
    saveCalendar: ask('proposals.saveCalendar'),
    showSaved: ask('proposals.showSaved'),
  },
  venues: {
    get: ask('venues.get'),
    save: ask('venues.save'),
    remove: ask('venues.remove'),
    restore: ask('venues.restore'),
    setHidden: ask('venues.setHidden'),
  },
  shares: {
    list: ask('shares.list'),
    add: ask('shares.add'),
    update: ask('shares.update'),
    remove: ask('shares.remove'),
    restore: ask('shares.restore'),
  },
  imports: {
    list: ask('imports.list'),
    choose: ask('imports.choose'),
    open: ask('imports.open'),
    preview: ask('imports.preview'),
    run: ask('imports.run'),
    cancel: ask('imports.cancel'),
    undo: ask('imports.undo'),
    sheet: ask('imports.sheet'),
    memory: ask('imports.memory'),
    forget: ask('imports.forget'),
    remember: ask('imports.remember'),
  },
  network: {
    get: ask('network.get'),
    saveFollowUp: ask('network.saveFollowUp'),
    removeFollowUp: ask('network.removeFollowUp'),
    follow: ask('network.follow'),
    saveDate: ask('network.saveDate'),
    setMinutes: ask('network.setMinutes'),
  },
  photos: {
    choose: ask('photos.choose'),
    cancel: ask('photos.cancel'),
    add: ask('photos.add'),
    chooseHandouts: ask('photos.chooseHandouts'),
    addHandout: ask('photos.addHandout'),
    saveHandout: ask('photos.saveHandout'),
    showSaved: ask('photos.showSaved'),
    setOfWriting: ask('photos.setOfWriting'),
    saveOfWriting: ask('photos.saveOfWriting'),
  },
  numbers: {
    get: ask('numbers.get'),
    saveCsv: ask('numbers.saveCsv'),
    savePdf: ask('numbers.savePdf'),
    cancelPdf: ask('numbers.cancelPdf'),
    saveImage: ask('numbers.saveImage'),
    showSaved: ask('numbers.showSaved'),
  },
  trash: {
    list: ask('trash.list'),
    restore: ask('trash.restore'),
    purge: ask('trash.purge'),
  },
  conflicts: {
    list: ask('conflicts.list'),
    settle: ask('conflicts.settle'),
  },
  backups: {
    list: ask('backups.list'),
    save: ask('backups.save'),
    cancel: ask('backups.cancel'),
    showSaved: ask('backups.showSaved'),
    choose: ask('backups.choose'),
    look: ask('backups.look'),
    restore: ask('backups.restore'),
    discard: ask('backups.discard'),
  },
  logExports: {
    export: ask('logExports.export'),
    cancel: ask('logExports.cancel'),
    showSaved: ask('logExports.showSaved'),
  },
  portfolios: {
    list: ask('portfolios.list'),
    get: ask('portfolios.get'),
    save: ask('portfolios.save'),
    remove: ask('portfolios.remove'),
    restore: ask('portfolios.restore'),
    preview: ask('portfolios.preview'),
    review: ask('portfolios.review'),
    export: ask('portfolios.export'),
    cancel: ask('portfolios.cancel'),
    showSaved: ask('portfolios.showSaved'),
  },
  search: {
    find: ask('search.find'),
    explain: ask('search.explain'),
    state: ask('search.state'),
    log: ask('search.log'),
  },
  on: (event, listen) => {
    if (!EVENT_NAMES.includes(event)) return () => undefined;
    const hear = (_event: IpcRendererEvent, payload: Parameters<typeof listen>[0]): void => {
      listen(payload);
    };
    ipcRenderer.on(event, hear);
    return () => {
      ipcRenderer.off(event, hear);
    };
  },
} satisfies Api;

contextBridge.exposeInMainWorld('api', api);
