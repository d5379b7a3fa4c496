import type { Mood } from '../../domain/dialogue.ts';
import { artUrl } from '../art.ts';

interface PortraitProps {
  readonly who: string;
  readonly mood: Mood;
}

/** Where each mood lies in the strip of somebody's faces. */
const places: Readonly<Record<Mood, string>> = { calm: '0 0', happy: '0 50%', thinking: '0 100%' };

/** A face. Decoration: the name stands beside it. Nothing for people who have no portrait. */
export function Portrait({ who, mood }: PortraitProps) {
  const url = artUrl(`portraits/${who}`);
  return (
    url && (
      <span class="portrait">
        <img src={url} alt="" width={48} height={48} style={{ objectPosition: places[mood] }} />
      </span>
    )
  );
}
