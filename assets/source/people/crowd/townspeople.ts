import type { Look } from '../look.ts';
import type { Gear } from './gear.ts';
import { ofTheEdges } from './of-the-edges.ts';
import { ofTheStreet } from './of-the-street.ts';

/** Somebody without a name: how they look, and what one knows them by from afar. */
export interface Townsperson {
  readonly look: Look;
  readonly gear: Gear;
}

/** Who lives in the city and belongs to no story. Each lies on a sheet of its own, which only their places ask for. */
export const townspeople: Readonly<Record<string, Townsperson>> = { ...ofTheStreet, ...ofTheEdges };
