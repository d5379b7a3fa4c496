import '../styles/look.css';
import { useEffect, useRef } from 'preact/hooks';
import {
  type Direction,
  drawAvatar,
  figureSize,
} from '../../../assets/source/people/avatar-sheet.ts';
import { type Avatar, avatarKey } from '../../domain/avatar.ts';

interface LookPictureProps {
  readonly avatar: Avatar;
  readonly direction?: Direction;
  /** Of the walk, 0 to 3. */
  readonly frame?: number;
  /** Screen pixels for one of the art; without it the style sheet says. */
  readonly zoom?: number;
}

/** One frame of a look. Decoration: words beside it say the same. */
export function LookPicture({ avatar, direction = 'down', frame = 0, zoom }: LookPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const brush = canvas.current?.getContext('2d');
    if (!brush) return;
    const { rgba, width, height } = drawAvatar(avatar, direction, frame);
    brush.putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0);
  }, [avatarKey(avatar), direction, frame]);
  const { width, height } = figureSize;
  const style = zoom ? { width: `${width * zoom}px`, height: `${height * zoom}px` } : {};
  return (
    <canvas ref={canvas} class="look-picture" aria-hidden="true" {...figureSize} style={style} />
  );
}
