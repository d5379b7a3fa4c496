import type { Mood } from '../../domain/dialogue.ts';
import { artUrl } from '../art.ts';

interface PortraitProps {
  readonly who: string;
  readonly mood: Mood;
}

/** A face. Decoration: the name stands beside it. Nothing for people who have no portrait. */
export function Portrait({ who, mood }: PortraitProps) {
  const url = artUrl(`portraits/${who}-${mood}`) ?? artUrl(`portraits/${who}-calm`);
  return (
    url && (
      <span class="portrait">
        <img src={url} alt="" width={48} height={48} />
      </span>
    )
  );
}
