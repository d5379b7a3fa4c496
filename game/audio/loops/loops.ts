import type { MusicName } from '../../domain/sound.ts';
import { finale } from './finale.ts';
import { hub } from './hub.ts';
import { interior } from './interior.ts';
import type { Loop } from './loop.ts';
import { tense } from './tense.ts';

export const loops: Readonly<Record<MusicName, Loop>> = { hub, interior, tense, finale };
