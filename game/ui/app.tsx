import { useEffect, useRef, useState } from 'preact/hooks';
import { AlertBar } from './alert-bar.tsx';
import { CaptionList } from './caption-list.tsx';
import { CodePanel } from './code/code-panel.tsx';
import { ReplayCaption } from './code/replay-caption.tsx';
import { createLater } from './lazy-part.tsx';
import { QuestLog } from './dialogs/quest-log.tsx';
import { SettingsDialog } from './dialogs/settings-dialog.tsx';
import { useGame } from './parts.ts';
import { screenOf } from './screen.ts';
import { DialoguePanel } from './talk/dialogue-panel.tsx';
import { InterviewScreen } from './title/interview-screen.tsx';
import { TitleScreen } from './title/title-screen.tsx';
import { useDevice } from './use-device.ts';
import { useKeys } from './use-keys.ts';
import { useLanguage } from './use-language.ts';
import { usePage } from './use-page.ts';
import { useSnapshot } from './use-snapshot.ts';
import { useWorldFocus } from './use-world-focus.ts';
import { HereList } from './world/here-list.tsx';
import { HudButtons } from './world/hud-buttons.tsx';
import { JourneyVeil } from './world/journey-veil.tsx';
import { KeyHelp } from './world/key-help.tsx';
import { NoticeToast } from './world/notice-toast.tsx';
import { ObjectiveStatus } from './world/objective-status.tsx';
import { PromptBubble } from './world/prompt-bubble.tsx';

type Dialog = 'none' | 'settings' | 'log' | 'phone' | 'console';

const PhoneDialog = createLater(async () => (await import('./phone/phone-dialog.tsx')).PhoneDialog);
const ConsoleDialog = createLater(
  async () => (await import('./console/console-dialog.tsx')).ConsoleDialog,
);

const Playground = createLater(
  async () => (await import('./playground/playground.tsx')).Playground,
);

/** Which panels are on the page in which state of the quest. */
export function App() {
  const { quest } = useGame();
  const screen = useSnapshot(screenOf);
  const objective = useSnapshot(({ context }) => context.objective);
  const place = useSnapshot(({ context }) => context.level?.title);
  const [dialog, setDialog] = useState<Dialog>('none');
  // The phone rings until somebody has looked at what came in.
  const lastRun = useSnapshot(({ context }) => context.lastRun);
  const [seenRun, setSeenRun] = useState(lastRun);
  const page = useRef<HTMLDivElement>(null);
  useLanguage();
  usePage(screen);
  useWorldFocus(screen, page);
  const device = useDevice(screen);
  useKeys(screen, () => setDialog('log'));
  useEffect(() => setDialog('none'), [screen === 'title']);

  const look = (at: 'phone' | 'console') => {
    if (at === 'phone') setSeenRun(lastRun);
    setDialog(at);
  };
  const close = () => setDialog('none');
  const isInPlace =
    screen !== 'title' && screen !== 'playground' && screen !== 'interview' && screen !== 'journey';
  return (
    <div ref={page} class="screen" data-screen={screen} key={quest.id}>
      {screen === 'title' && <TitleScreen onSettings={() => setDialog('settings')} />}
      {screen === 'playground' && (
        <Playground onClose={() => quest.send({ type: 'title.opened' })} />
      )}
      {screen === 'interview' && <InterviewScreen />}
      {screen === 'journey' && <JourneyVeil />}
      {isInPlace && (
        <>
          <h1 class="unseen">{place}</h1>
          <ObjectiveStatus />
          <HudButtons
            canLeave={screen === 'world'}
            onLog={() => setDialog('log')}
            onSettings={() => setDialog('settings')}
            hasNews={lastRun !== seenRun}
            onPhone={() => look('phone')}
            onConsole={() => look('console')}
          />
          {screen === 'talk' && <DialoguePanel />}
          {screen === 'replay' && <ReplayCaption />}
          {(screen === 'code' || screen === 'replay') && objective && (
            <CodePanel objective={objective} onLook={look} />
          )}
          <div class="world-foot">
            {screen === 'world' && <PromptBubble device={device} />}
            <HereList isUsable={screen === 'world'} />
            {screen === 'world' && <KeyHelp device={device} />}
          </div>
        </>
      )}
      <NoticeToast />
      <CaptionList />
      <AlertBar />
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
      {dialog === 'log' && <QuestLog onClose={close} />}
      {dialog === 'phone' && <PhoneDialog onClose={close} />}
      {dialog === 'console' && <ConsoleDialog onClose={close} />}
    </div>
  );
}
