/** The composition root: builds every part, connects them, starts. The only file that knows them all. */
import { createActor, fromPromise } from 'xstate';
import { type Audio, createAudio } from './audio/audio.ts';
import { levelIds, levelsLeftOut, loadLevel, sheetsOf } from './catalog/catalog.ts';
import { readAddress, readSwitches } from './domain/address.ts';
import { createOnce } from './domain/create-once.ts';
import { dayOf } from './domain/day.ts';
import type { Evidence } from './domain/evidence.ts';
import type { Fixture } from './domain/fixture.ts';
import type { LiveDesk } from './domain/live.ts';
import type { Attempt, Settings } from './domain/ports.ts';
import { converseWith } from './quest/converse.ts';
import { keepSaved, saveWithout } from './quest/keep-saved.ts';
import { playWithoutPicture } from './quest/play-without-picture.ts';
import { type QuestActor, questMachine } from './quest/quest-machine.ts';
import type { ConversationInput, QuestContext, RunInput } from './quest/quest-types.ts';
import { openSaves } from './save/open-saves.ts';
import { readSaveFile, writeSaveFile } from './save/save-file.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { loadPictures } from './scenes/assets.ts';
import { openSurface } from './scenes/surface.ts';
import type { World } from './scenes/world-view.ts';
import { createPlainEditor } from './editor/plain.ts';
import { alertOfLeftOut, createAlerts } from './ui/alerts.ts';
import { createCaptions } from './ui/captions.ts';
import { elementById } from './ui/element-by-id.ts';
import { firstSettings } from './ui/first-settings.ts';
import { keepAddress, openAddress } from './ui/follow-address.ts';
import { nameWorld } from './ui/name-world.ts';

const asked = readAddress(location.hash);
const alerts = createAlerts(alertOfLeftOut(levelsLeftOut));
// Reading them takes several turns of the event loop, so it begins before all else. Never rejects.
const saves = createOnce(() => openSaves((key) => alerts.raise({ key, values: {} })));
const worldPart = createOnce(() => import('./scenes/world-view.ts'));
// Its pictures are decoded beside the page's own thread, which the engine keeps busy until they are needed.
const pictures = createOnce(() => loadPictures());
const engine = createOnce(async () => {
  const [part, loading] = [worldPart(), pictures()];
  // Takes as long as fetching the engine, so it is done meanwhile.
  const surface = openSurface();
  const { startEngine } = await part;
  return startEngine(elementById('world'), surface, loading);
});
// The world is the largest part: fetch and start it meanwhile. Should that fail, whoever shows it says so.
if (asked.kind !== 'gallery') void Promise.allSettled([saves(), engine(), pictures()]);
// A link to a place: its chunk and its pictures may come while the engine starts. What goes wrong is told when the quest asks for it.
if (asked.kind === 'play') {
  void Promise.allSettled([loadLevel(asked.level), loadPictures(sheetsOf(asked.level))]);
}
const switches = readSwitches(location.search, location.hash);
const captions = createCaptions();
const sandbox = createOnce(startSandbox);
const libraryPart = createOnce(() => import('./catalog/library.ts'));
const solutionPart = createOnce(() => import('./catalog/solutions.ts'));
const monacoPart = createOnce(() => import('./editor/monaco.ts'));

await (asked.kind === 'gallery' ? showGallery() : start());

async function start(): Promise<void> {
  const { store, save, drafts } = await saves();
  const chosen = save?.settings ?? firstSettings();
  const quest = createActor(
    questMachine.provide({
      actors: {
        loadLevel: fromPromise(({ input }) => loadLevel(input.id)),
        runCode: fromPromise(({ input, signal }) => runCode(input, signal)),
        converse: converseWith(beginConversation),
      },
    }),
    {
      input: {
        save,
        drafts,
        settings: { ...chosen, ...switches.settings },
        firstLevel: levelIds[0]!,
        today: () => dayOf(new Date()),
      },
    },
  );
  // What holds for this visit and is not what the player chose.
  let held = switches.settings;
  const saveOf = (context: QuestContext) => saveWithout(held, chosen, context);
  keepSaved(quest, store, saveOf);
  quest.start();
  const audio = createAudio(quest, (cues) => captions.tell(cues));
  openAddress(quest);
  const host = elementById('world');
  let world: World | null = null;
  const drawing = drawWorld(host, quest, audio)
    .catch((error: unknown) => {
      console.error(error);
      return null;
    })
    .then((drawn) => {
      world = drawn;
      if (drawn) return;
      held = { ...held, narrated: true };
      alerts.raise({ key: 'no-webgl', values: {} });
      playWithoutPicture(quest);
    });
  // Who comes by a link sees the place first and the panels a moment later; the title is all panels.
  if (asked.kind === 'play') await drawing;
  const [{ mountInterface }, { localeOf, setLocale, speak, t }] = await Promise.all([
    import('./ui/interface.tsx'),
    import('./ui/messages.ts'),
  ]);
  setLocale(localeOf(`?lang=${switches.language ?? ''}`));
  // Where the words cannot be had, the interface says so as soon as it stands.
  await speak(quest.getSnapshot().context.settings.language).catch(() => undefined);
  nameWorld(host, t('world.label'), quest);
  mountInterface(elementById('interface'), quest, {
    createEditor: async (...given) => (await monacoPart()).createMonacoEditor(...given),
    createPlainEditor,
    nearTerminal: () => prepareTerminal(quest.getSnapshot().context.settings),
    focusWorld: () => (world ? world.focus() : host.focus({ preventScroll: true })),
    wordsChanged: () => host.setAttribute('aria-label', t('world.label')),
    wordsMissing: () => alerts.raise({ key: 'missing-words', values: {} }),
    runCode: runOnce,
    openLive,
    traceCode: async (attempt) =>
      (await sandbox()).trace({ ...attempt, fixture: seeded(attempt.fixture) }),
    alerts,
    captions,
    lessons: {
      // every objective carries it
      loadHouse: async () => (await loadLevel(levelIds[0]!)).objectives[0]?.house ?? [],
      loadSolution: async (...wanted) => (await solutionPart()).loadSolution(...wanted),
      loadLibrary: async () => (await libraryPart()).loadLibrary(),
      packProject,
    },
    saves: {
      async exportSave() {
        const { context } = quest.getSnapshot();
        return writeSaveFile({ save: saveOf(context), drafts: context.drafts });
      },
      async importSave(text) {
        const { save: brought, drafts: typed } = readSaveFile(text);
        const merged = { ...brought.settings, ...held };
        quest.send({
          type: 'save.imported',
          save: { ...brought, settings: merged },
          drafts: typed,
        });
      },
    },
  });
  keepAddress(quest);
  await drawing;
}

/** Fetches what a terminal needs while the player still walks. A failure shows when it is opened. */
function prepareTerminal({ editor }: Settings): void {
  void Promise.allSettled([sandbox(), editor === 'monaco' ? monacoPart() : null]);
}

/** A page of its own: neither quest nor world are started for it. */
async function showGallery(): Promise<void> {
  const [{ mountGallery }, { localeOf, setLocale }, { markSheet }] = await Promise.all([
    import('./ui/gallery/mount-gallery.tsx'),
    import('./ui/messages.ts'),
    import('./scenes/mark-sheet.ts'),
  ]);
  setLocale(localeOf(`?lang=${switches.language ?? ''}`));
  await mountGallery(elementById('interface'), markSheet);
  addEventListener('hashchange', () => location.reload());
}

/** Draws the city. Null where that cannot be: everything is still done from the list of things here. */
async function drawWorld(
  host: HTMLElement,
  quest: QuestActor,
  audio: Audio,
): Promise<World | null> {
  const [started, { openWorld }] = await Promise.all([engine(), worldPart()]);
  if (!started) return null;
  const world = await openWorld(started, quest, {
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onArrival() {
      performance.mark('world-playable');
      host.dataset['place'] = quest.getSnapshot().context.level?.id ?? '';
    },
    onMissingPictures: () => alerts.raise({ key: 'missing-pictures', values: {} }),
    onStep: () => audio.step(),
  });
  // What else a player needs would only slow it down.
  await world.shown;
  void Promise.allSettled([sandbox()]);
  return world;
}

async function startSandbox(): Promise<Sandbox> {
  const { createSandbox } = await import('./sandbox/sandbox.ts');
  const started = await createSandbox({ parent: document.body });
  if ((await started.ready) === 'worker')
    alerts.raise({ key: 'sandbox-without-frame', values: {} });
  return started;
}

async function beginConversation({ level, knot, progress }: ConversationInput) {
  const { createConversation } = await import('./catalog/conversation.ts');
  return createConversation(level, knot, progress);
}

async function runCode(
  { objective, code }: RunInput,
  signal: AbortSignal,
): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = [];
  for (const fixture of objective.fixtures) evidence.push(await runOnce({ code, fixture, signal }));
  return evidence;
}

async function openLive(): Promise<LiveDesk> {
  const desk = (await sandbox()).openLive();
  return {
    ...desk,
    take: (turn) =>
      desk.take(turn.what === 'open' ? { ...turn, fixture: seeded(turn.fixture) } : turn),
  };
}

function seeded(fixture: Fixture): Fixture {
  return switches.seed === null ? fixture : { ...fixture, seed: switches.seed };
}

async function runOnce(attempt: Attempt): Promise<Evidence> {
  const { run } = await sandbox();
  const began = performance.now();
  const evidence = await run({ ...attempt, fixture: seeded(attempt.fixture) });
  performance.measure('sandbox-run', { start: began, end: performance.now() });
  return evidence;
}

/** A finished objective as a Node project of its own, zipped in the page. */
async function packProject(key: string, code: string) {
  const [level = '', id = ''] = key.split('/');
  const [{ objectives }, { zipProject }] = await Promise.all([
    loadLevel(level),
    import('./save/zip-project.ts'),
  ]);
  const objective = objectives.find((each) => each.id === id);
  if (!objective) throw new Error(`There is no objective called “${key}” in the city.`);
  return zipProject({ level, objective, code });
}
