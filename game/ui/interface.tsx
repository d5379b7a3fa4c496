/**
 * Everything the page shows around and over the world: title, talk, terminal, lists and dialogs. It sends the quest
 * events and redraws from its snapshot; of worlds, sandboxes, editors and stores it knows only what `parts` hands in.
 */
import '@fontsource/jersey-10/latin-400.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import '@fontsource/jetbrains-mono/latin-400-italic.css';
import '@fontsource/press-start-2p/latin-400.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frames.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/title.css';
import './styles/world.css';
import './styles/dialogue.css';
import './styles/code.css';
import './styles/ladder.css';
import './styles/feedback.css';
import './styles/dialogs.css';
import './styles/sound.css';
import './styles/log.css';
import { render } from 'preact';
import type { QuestActor } from '../quest/quest-machine.ts';
import { App } from './app.tsx';
import { artProperties, artUrl } from './art.ts';
import { GameContext, type InterfaceParts } from './parts.ts';

/**
 * Draws the interface into `root` (the element #interface, beside #world in #app) until it is disposed of. The language
 * is set before (`setLocale`).
 */
export function mountInterface(
  root: HTMLElement,
  quest: QuestActor,
  parts: InterfaceParts,
): { dispose(): void } {
  for (const [name, value] of Object.entries(artProperties()))
    document.documentElement.style.setProperty(name, value);
  if (artUrl('panel')) document.documentElement.dataset['art'] = 'drawn';

  let isFetched = false;
  const once: InterfaceParts = {
    ...parts,
    nearTerminal() {
      if (!isFetched) parts.nearTerminal();
      isFetched = true;
    },
  };
  render(
    <GameContext.Provider value={{ quest, parts: once }}>
      <App />
    </GameContext.Provider>,
    root,
  );
  return { dispose: () => render(null, root) };
}
