/** How large the canvas is and how much the page enlarges it. */
export interface ViewSize {
  /** In pixels of the canvas. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels for each pixel of the canvas. */
  readonly zoom: number;
  /** Whether a pixel of the canvas is a whole number of the screen's, so that hard edges are even. */
  readonly isEven: boolean;
}

/** What one should see of the world: about 24 by 13 tiles, and on a narrow or low page at least half of each. */
const worldWindow = { width: 384, height: 208 };
const least = { width: 176, height: 112 };

/** A canvas in pixels of the art that shows enough of the world to find one's way, as large as that allows. */
export function fitWorld(width: number, height: number, pixelRatio: number): ViewSize {
  const wanted = Math.sqrt((width * height) / (worldWindow.width * worldWindow.height));
  const most = Math.min(width / least.width, height / least.height);
  const whole = Math.max(
    1,
    Math.floor(Math.min(Math.round(wanted * pixelRatio), most * pixelRatio)),
  );
  return viewOf(width, height, whole / pixelRatio, true);
}

/**
 * Fills the page with a picture of this size, cutting off as little as can be. Where that takes a broken factor the
 * canvas is larger than the page and the browser makes it smaller: even, and nearly as sharp.
 */
export function fitCover(
  width: number,
  height: number,
  pixelRatio: number,
  picture: { readonly width: number; readonly height: number },
): ViewSize {
  const exact = Math.max(width / picture.width, height / picture.height) * pixelRatio;
  const whole = Math.max(1, Math.round(exact));
  if (Math.abs(exact - whole) < 0.02) return viewOf(width, height, whole / pixelRatio, true);
  return viewOf(width, height, exact / Math.ceil(exact) / pixelRatio, false);
}

function viewOf(width: number, height: number, zoom: number, isEven: boolean): ViewSize {
  return {
    width: Math.max(1, Math.ceil(width / zoom)),
    height: Math.max(1, Math.ceil(height / zoom)),
    zoom,
    isEven,
  };
}
