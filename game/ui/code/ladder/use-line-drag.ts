import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface LineDrag {
  /** Place of the line that is dragged now. */
  readonly from: number | null;
  begin(event: PointerEvent, place: number): void;
}

/** Drags the lines of a list with mouse, pen or finger: the line moves as soon as the pointer is over another place. */
export function useLineDrag(
  list: RefObject<HTMLElement | null>,
  move: (from: number, to: number) => void,
): LineDrag {
  const [from, setFrom] = useState<number | null>(null);
  const latest = useRef({ from, move });
  latest.current = { from, move };
  const isDragging = from !== null;

  useEffect(() => {
    if (!isDragging) return undefined;
    const follow = ({ clientY }: PointerEvent) => {
      const { from: place, move: carry } = latest.current;
      const lines = [...(list.current?.children ?? [])];
      const over = lines.findIndex((line, at) => {
        const { top, bottom, height } = line.getBoundingClientRect();
        const own = lines[place ?? 0]?.getBoundingClientRect().height ?? 0;
        // A tall line gives way only when the small one would really lie in its place.
        const slack = Math.max(0, height - own);
        const isBelow = at > (place ?? 0);
        return clientY >= top + (isBelow ? slack : 0) && clientY < bottom - (isBelow ? 0 : slack);
      });
      if (place === null || over === -1 || over === place) return;
      carry(place, over);
      setFrom(over);
    };
    const end = () => setFrom(null);
    document.addEventListener('pointermove', follow);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
    return () => {
      document.removeEventListener('pointermove', follow);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', end);
    };
  }, [isDragging, list]);

  return {
    from,
    begin(event, place) {
      if (event.button !== 0) return;
      event.preventDefault();
      setFrom(place);
    },
  };
}
