import { act } from 'preact/test-utils';
import { createActor, fromCallback, fromPromise } from 'xstate';
import type { Day } from '../../game/domain/day.ts';
import type { DialogueLine } from '../../game/domain/dialogue.ts';
import type { Evidence } from '../../game/domain/evidence.ts';
import { defaultAvatar } from '../../game/domain/avatar.ts';
import { emptyLearning, type Learning } from '../../game/domain/learning.ts';
import type { Library } from '../../game/domain/library.ts';
import type { Level } from '../../game/domain/level.ts';
import type { Diagnosis } from '../../game/domain/check.ts';
import type { TraceCode } from '../../game/domain/trace.ts';
import type { LiveDesk } from '../../game/domain/live.ts';
import type {
  CodeEditor,
  CodeEditorOptions,
  RunCode,
  Save,
  Settings,
} from '../../game/domain/ports.ts';
import { startOf } from '../../game/domain/progress.ts';
import { defaultSettings } from '../../game/domain/settings.ts';
import { questMachine } from '../../game/quest/quest-machine.ts';
import type { ConversationInput, QuestEvent } from '../../game/quest/quest-types.ts';
import { createAlerts } from '../../game/ui/alerts.ts';
import { createCaptions } from '../../game/ui/captions.ts';
import { mountInterface } from '../../game/ui/interface.tsx';
import { anEvidence } from '../support/evidence.ts';

const emptyLibrary: Library = { cards: [], chapters: [], reviews: [] };

interface Stage {
  readonly level: Level;
  readonly lines?: readonly DialogueLine[];
  readonly evidence?: readonly Evidence[];
  /** What a run for a look gives; the first of the evidence without it. */
  readonly runCode?: RunCode;
  readonly house?: readonly Diagnosis[];
  readonly traceCode?: TraceCode;
  readonly openLive?: () => Promise<LiveDesk>;
  readonly settings?: Partial<Settings>;
  readonly learning?: Partial<Learning>;
  readonly solution?: string;
  readonly library?: Library;
  readonly today?: Day;
  readonly completed?: readonly string[];
  readonly hasSave?: boolean;
  /** Code by objective key. */
  readonly drafts?: Readonly<Record<string, string>>;
  readonly isEditorBroken?: boolean;
}

/** The interface over a real quest, with a level, lines and evidence given, and an editor that only remembers. */
export async function mount(stage: Stage) {
  const settings: Settings = { ...defaultSettings, replay: 'instant', ...stage.settings };
  const progress = { ...startOf(stage.level.id), completed: stage.completed ?? [] };
  const learning = { ...emptyLearning, ...stage.learning };
  const save: Save | null = stage.hasSave
    ? { name: 'Silver Heron', progress, learning, avatar: defaultAvatar, settings }
    : null;
  const quest = createActor(
    questMachine.provide({
      actors: {
        loadLevel: fromPromise(() => Promise.resolve(stage.level)),
        runCode: fromPromise(() => Promise.resolve(stage.evidence ?? [])),
        converse: fromCallback<QuestEvent, ConversationInput>(({ sendBack, receive }) => {
          const lines = [...(stage.lines ?? [])];
          const say = () =>
            sendBack({ type: 'line.said', line: lines.shift() ?? null, opens: null });
          say();
          receive(say);
        }),
      },
    }),
    {
      input: {
        save,
        drafts: new Map(Object.entries(stage.drafts ?? {})),
        settings,
        firstLevel: stage.level.id,
        today: () => stage.today ?? '2026-07-30',
      },
    },
  );
  const editor = rememberingEditor();
  const seen = { worldFocused: 0, nearTerminal: 0 };
  const alerts = createAlerts();
  const captions = createCaptions();
  document.body.innerHTML =
    '<main id="app"><div id="world"></div><div id="interface"></div></main>';
  const root = document.querySelector<HTMLElement>('#interface')!;
  quest.start();
  await act(async () => {
    mountInterface(root, quest, {
      createEditor: stage.isEditorBroken
        ? () => Promise.reject(new Error('no chunk'))
        : editor.create,
      createPlainEditor: editor.create,
      nearTerminal: () => void seen.nearTerminal++,
      wordsChanged: () => undefined,
      wordsMissing: () => undefined,
      focusWorld: () => void seen.worldFocused++,
      traceCode: stage.traceCode ?? (async () => null),
      openLive: stage.openLive ?? (() => Promise.reject(new Error('No desk.'))),
      runCode: stage.runCode ?? (async () => stage.evidence?.[0] ?? anEvidence()),
      alerts,
      captions,
      lessons: {
        loadHouse: async () => stage.house ?? [],
        loadSolution: () => Promise.resolve(stage.solution ?? ''),
        loadLibrary: () => Promise.resolve(stage.library ?? emptyLibrary),
        packProject: () => Promise.resolve({ name: 'project.zip', bytes: new Uint8Array() }),
      },
      saves: {
        exportSave: () => Promise.resolve('{}'),
        importSave: () => Promise.reject(new Error('It is not a save.')),
      },
    });
    await settle();
  });
  const send = (...events: readonly QuestEvent[]) =>
    act(async () => {
      for (const event of events) {
        quest.send(event);
        await settle();
      }
    });
  return { root, quest, editor, seen, alerts, captions, send };
}

/** Lets promises that are already settled run on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function rememberingEditor() {
  let code = '';
  let options: CodeEditorOptions | null = null;
  const marks: (number | null)[] = [];
  const followed: (number | null)[] = [];
  const made: CodeEditor = {
    getCode: () => code,
    setCode: (next) => void (code = next),
    mark: (problem) => void marks.push(problem?.line ?? null),
    follow: (moment) => void followed.push(moment?.line ?? null),
    goTo: () => undefined,
    focus: () => undefined,
    dispose: () => undefined,
  };
  return {
    marks,
    followed,
    create: (_host: HTMLElement, given: CodeEditorOptions) => {
      options = given;
      code = given.code;
      return Promise.resolve(made);
    },
    type(next: string) {
      code = next;
      options?.onChange(next);
    },
    code: () => code,
  };
}

export async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
    await settle();
  });
}

export async function click(name: string): Promise<void> {
  const button = buttons().find((each) => nameOf(each) === name);
  if (!button) throw new Error(`No button "${name}" among: ${buttons().map(nameOf).join(', ')}`);
  await act(async () => {
    button.click();
    await settle();
  });
}

export function buttons(): readonly HTMLElement[] {
  const open = document.querySelector('dialog[open]');
  return Array.from((open ?? document).querySelectorAll<HTMLElement>('button'));
}

export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}

export function statusOf(label: string): string {
  return document.querySelector(`[role=status][aria-label="${label}"]`)?.textContent ?? '';
}
