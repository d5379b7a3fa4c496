/** A band behind one line of a text box, which cannot colour its lines itself. It scrolls along. */
export interface Band {
  /** Line from 1, or none. */
  put(line: number | null): void;
}

export function createBand(frame: HTMLElement, text: HTMLTextAreaElement): Band {
  const band = document.createElement('div');
  band.className = 'plain-band';
  band.hidden = true;
  frame.insertBefore(band, text);
  let shown: number | null = null;

  function place(): void {
    if (shown === null) return;
    const style = getComputedStyle(text);
    const height = Number.parseFloat(style.lineHeight) || 20;
    const top = (Number.parseFloat(style.paddingTop) || 0) + (shown - 1) * height - text.scrollTop;
    band.style.transform = `translateY(${top}px)`;
    band.style.height = `${height}px`;
  }
  text.addEventListener('scroll', place);
  return {
    put(line) {
      shown = line;
      band.hidden = line === null;
      place();
    },
  };
}
