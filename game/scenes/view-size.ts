/** How large the picture is: a small canvas in pixels of the art, shown enlarged so that every one is crisp. */
export interface ViewSize {
  /** In pixels of the art. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels for each pixel of the art; a whole number of the screen's own pixels. */
  readonly zoom: number;
}

/** What one should see of the world at least: about 22 by 13 tiles. */
const worldWindow = { width: 352, height: 208 };

/** Shows enough of the world to find one's way, as large as that allows. */
export function fitWorld(width: number, height: number, pixelRatio: number): ViewSize {
  const most = Math.min(width / worldWindow.width, height / worldWindow.height) * pixelRatio;
  return viewOf(width, height, Math.max(1, Math.round(most)) / pixelRatio);
}

/** Fills the page with a picture of this size and cuts off what stands over. */
export function fitCover(
  width: number,
  height: number,
  pixelRatio: number,
  picture: { readonly width: number; readonly height: number },
): ViewSize {
  const least = Math.max(width / picture.width, height / picture.height) * pixelRatio;
  return viewOf(width, height, Math.max(1, Math.ceil(least - 0.01)) / pixelRatio);
}

function viewOf(width: number, height: number, zoom: number): ViewSize {
  return {
    width: Math.max(1, Math.ceil(width / zoom)),
    height: Math.max(1, Math.ceil(height / zoom)),
    zoom,
  };
}
