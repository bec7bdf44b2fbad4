import {
  addStick,
  changeStick,
  markAnswer,
  putAnswer,
  putBack,
  takeStick,
} from '../../shared/cup/change-cup';
import { listSticks, viewCup, type CupView } from '../../shared/cup/cup-view';
import { drawStick } from '../../shared/cup/draw-stick';
import type { Stick } from '../../shared/cup/stick';
import type { Answered, Handlers } from '../../shared/ipc/api';
import type { Cup } from '../../shared/model/cup';
import { fail, succeed } from '../../shared/result';
import type { Library } from '../store/library';
import { createCupPrinter, type CupPrinterParts } from './cup-printer';
import { toDay } from './to-day';

const NO_STICK = { code: 'not-found', thing: 'stick' } as const;
const NO_ANSWER = { code: 'not-found', thing: 'answer' } as const;

export function createCupHandlers(
  deps: CupPrinterParts & {
    library: Pick<Library, 'cup' | 'settings'>;
    makeId: () => string;
  },
): Handlers<'cup'> {
  const document = deps.library.cup;
  const instant = (): string => deps.now().toISOString();
  const view = (): Answered<CupView> => Promise.resolve(succeed(viewCup(document.read())));

  async function save(change: (cup: Cup) => Cup): Answered<CupView> {
    const saved = await document.update(change);
    return saved.ok ? succeed(viewCup(saved.value)) : saved;
  }

  function take(stick: Stick | undefined): Answered<CupView> {
    if (stick === undefined) return Promise.resolve(fail(NO_STICK));
    const draw = { stickId: stick.id, drawnAt: instant(), answerId: deps.makeId() };
    return save((cup) => takeStick(cup, draw));
  }

  const isStick = (id: string): boolean => document.read().sticks.some((one) => one.id === id);
  const isAnswer = (id: string): boolean => document.read().answers.some((one) => one.id === id);

  async function setDeleted(thing: 'stick' | 'answer', id: string, deletedAt: string | null) {
    if (thing === 'stick') {
      return isStick(id) ? save((cup) => changeStick(cup, id, { deletedAt })) : fail(NO_STICK);
    }
    return isAnswer(id) ? save((cup) => markAnswer(cup, id, deletedAt)) : fail(NO_ANSWER);
  }

  return {
    ...createCupPrinter(deps),
    get: view,
    draw: () => {
      const cup = document.read();
      return take(drawStick(listSticks(cup), cup.draws, toDay(deps.now())));
    },
    putBack: () => save(putBack),
    take: ({ stickId }) => take(listSticks(document.read()).find(({ id }) => id === stickId)),

    saveAnswer: async (request) => {
      const cup = document.read();
      const at = instant();
      const before = cup.answers.find(({ id }) => id === request.id);
      const draw = cup.draws.find(({ answerId }) => answerId === request.id);
      const stick = listSticks(cup).find(({ id }) => id === draw?.stickId);
      const stickId = before?.stickId ?? stick?.id;
      const question = before?.question ?? stick?.question;
      if (stickId === undefined || question === undefined) return fail(NO_ANSWER);
      const times = { createdAt: at, updatedAt: at, deletedAt: null };
      return save((current) => putAnswer(current, { ...request, stickId, question, ...times }));
    },
    removeAnswer: ({ id }) => setDeleted('answer', id, instant()),
    restoreAnswer: ({ id }) => setDeleted('answer', id, null),

    addStick: ({ question }) => {
      const stick = { id: deps.makeId(), question, createdAt: instant(), deletedAt: null };
      return save((cup) => addStick(cup, stick));
    },
    changeStick: async ({ id, question }) =>
      isStick(id) ? save((cup) => changeStick(cup, id, { question })) : fail(NO_STICK),
    removeStick: ({ id }) => setDeleted('stick', id, instant()),
    restoreStick: ({ id }) => setDeleted('stick', id, null),
  };
}
