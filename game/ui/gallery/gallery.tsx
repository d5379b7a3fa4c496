import { useState } from 'preact/hooks';
import { ChoiceField } from '../choice-field.tsx';
import { t } from '../messages.ts';
import type { Sheet } from './sheets.ts';
import { SheetSection } from './sheet-section.tsx';

const zooms = [1, 2, 3, 4, 6] as const;

/** Everything drawn, with the names that maps and levels use. */
export function Gallery({ sheets }: { readonly sheets: readonly Sheet[] }) {
  const [wanted, setWanted] = useState('');
  const [zoom, setZoom] = useState<(typeof zooms)[number]>(2);
  const [onlyGlow, setOnlyGlow] = useState(false);
  const found = sheets
    .map((sheet) => onlyNamed(sheet, wanted))
    .filter(({ drawn, glowUrl }) => drawn.length > 0 && (!onlyGlow || glowUrl !== null));
  const count = found.reduce((sum, { drawn }) => sum + drawn.length, 0);
  return (
    <div class="gallery">
      <header class="gallery-head">
        <h1>{t('gallery.title')}</h1>
        <a href="#/">{t('gallery.leave')}</a>
        <label class="gallery-filter">
          <span>{t('gallery.filter')}</span>
          <input
            type="search"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <ChoiceField
          legend={t('gallery.zoom')}
          value={zoom}
          choices={zooms.map((each) => [each, t('gallery.times', { zoom: each })])}
          onChange={setZoom}
        />
        <label class="switch">
          <input
            type="checkbox"
            checked={onlyGlow}
            onChange={(event) => setOnlyGlow(event.currentTarget.checked)}
          />
          <span>{t('gallery.glow')}</span>
        </label>
        <p role="status">{t('gallery.count', { count })}</p>
      </header>
      <nav class="gallery-jumps" aria-label={t('gallery.sheets')}>
        {found.map(({ id }) => (
          <button key={id} type="button" class="button" onClick={() => jumpTo(id)}>
            {id}
          </button>
        ))}
      </nav>
      {/* Focusable, so that the arrow keys scroll it. */}
      <div class="gallery-body" role="region" aria-label={t('gallery.drawn')} tabIndex={0}>
        {found.map((sheet) => (
          <SheetSection key={sheet.id} sheet={sheet} zoom={zoom} onlyGlow={onlyGlow} />
        ))}
        {count === 0 && <p>{t('gallery.none')}</p>}
      </div>
    </div>
  );
}

function onlyNamed(sheet: Sheet, wanted: string): Sheet {
  const word = wanted.trim().toLowerCase();
  const isWhole = sheet.id.includes(word);
  return isWhole
    ? sheet
    : { ...sheet, drawn: sheet.drawn.filter(({ name }) => name.includes(word)) };
}

function jumpTo(id: string): void {
  const heading = document.getElementById(`sheet-${id}`);
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
