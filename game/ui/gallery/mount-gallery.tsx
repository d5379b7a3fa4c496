/** The gallery: a page of its own for those who draw and build the city. It needs neither quest nor world. */
import '@fontsource/jersey-10/latin-400.css';
import '@fontsource/jetbrains-mono/latin-400.css';
import '@fontsource/press-start-2p/latin-400.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/frames.css';
import '../styles/controls.css';
import '../styles/gallery.css';
import { render } from 'preact';
import { artProperties, artUrl } from '../art.ts';
import { Gallery } from './gallery.tsx';
import { loadSheets, type Marks } from './sheets.ts';

/** Draws it into `root` until it is disposed of. The language is set before. Rejects when a table cannot be had. */
export async function mountGallery(root: HTMLElement, marks: Marks): Promise<{ dispose(): void }> {
  const sheets = await loadSheets(marks);
  for (const [name, value] of Object.entries(artProperties()))
    document.documentElement.style.setProperty(name, value);
  if (artUrl('panel')) document.documentElement.dataset['art'] = 'drawn';
  render(<Gallery sheets={sheets} />, root);
  return { dispose: () => render(null, root) };
}
