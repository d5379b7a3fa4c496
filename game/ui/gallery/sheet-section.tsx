import { useState } from 'preact/hooks';
import { t } from '../messages.ts';
import { LookPicture } from '../avatar/look-picture.tsx';
import { GridPicture } from './grid-picture.tsx';
import { MoodPicture } from './mood-picture.tsx';
import type { Cut, Sheet } from './sheets.ts';

interface SheetSectionProps {
  readonly sheet: Sheet;
  /** Screen pixels for one of the art. */
  readonly zoom: number;
  readonly onlyGlow: boolean;
}

/** One sheet: every part of it with its name. */
export function SheetSection({ sheet, zoom, onlyGlow }: SheetSectionProps) {
  const { id, kind, drawn, glowUrl } = sheet;
  return (
    <section class="gallery-sheet">
      <h2 id={`sheet-${id}`} tabIndex={-1}>
        {id}
      </h2>
      <p class="gallery-kind">{t(`gallery.${kind}`, { count: drawn.length })}</p>
      <ul class="gallery-frames">
        {drawn.map((each) => (
          <li key={each.name}>
            {'mood' in each && <MoodPicture mood={each.mood} zoom={zoom} />}
            {'grid' in each && <GridPicture drawn={each} zoom={zoom} />}
            {'avatar' in each && <LookPicture avatar={each.avatar} zoom={zoom} />}
            {'url' in each && (
              <Picture drawn={onlyGlow && glowUrl ? { ...each, url: glowUrl } : each} zoom={zoom} />
            )}
            <code>{each.name}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The name stands beside it in words. */
function Picture({ drawn, zoom }: { readonly drawn: Cut; readonly zoom: number }) {
  const { url, box } = drawn;
  const [width, setWidth] = useState<number | null>(null);
  if (!box) {
    return (
      <img
        src={url}
        alt=""
        loading="lazy"
        style={width === null ? undefined : { width: `${width * zoom}px` }}
        onLoad={(event) => setWidth(event.currentTarget.naturalWidth)}
      />
    );
  }
  const [x, y, wide, high] = box;
  // The box is cut at its own size and enlarged as a whole, so that no neighbour bleeds in.
  return (
    <span class="gallery-cut" style={{ width: `${wide * zoom}px`, height: `${high * zoom}px` }}>
      <span
        style={{
          width: `${wide}px`,
          height: `${high}px`,
          backgroundImage: `url("${url}")`,
          backgroundPosition: `${-x}px ${-y}px`,
          transform: `scale(${zoom})`,
        }}
      />
    </span>
  );
}
