/** What a camera looks at, in pixels of the world. */
export interface View {
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
}

/** A mirrored picture lies a pixel beside, and the camera moves on after the world did. */
const margin = 16;

/** Whether anything of this box can be seen. Asked for everything in every frame, hence the plain numbers. */
export function isInView(
  { scrollX, scrollY, width, height }: View,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  return (
    right > scrollX - margin &&
    bottom > scrollY - margin &&
    left < scrollX + width + margin &&
    top < scrollY + height + margin
  );
}
