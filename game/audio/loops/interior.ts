import type { Loop } from './loop.ts';

/** Indoors: few tones, warm, with room for reading. */
export const interior: Loop = {
  tempo: 64,
  chords: ['Cmaj7 Em7 Am7 Fmaj7 Cmaj7 G Am7 Fmaj7', 'Dm7 Em7 Fmaj7 Cmaj7 Dm7 Am7 Fmaj7 Gsus4'],
  parts: [
    { voice: 'pad', gain: 0.45, octave: 3, isBed: true, bars: ['* - - - - - - -'] },
    {
      voice: 'pluck',
      gain: 0.5,
      octave: 4,
      bars: ['1 . 3 . 4 . 3 .', '. 2 . 3 . 5 . .', '1 . 3 . 5 . 4 .', ''],
    },
    { voice: 'bass', gain: 0.6, octave: 2, bars: ['1 - - - - - . .', '1 - - - 3 - - .'] },
    {
      voice: 'bell',
      gain: 0.35,
      octave: 5,
      isBed: true,
      bars: ['', '. . . . 2 . . .', '', '3 . . . . . 1 .'],
    },
    {
      voice: 'lead',
      gain: 0.28,
      octave: 4,
      bars: [
        ' |  |  | ',
        ' |  |  | ',
        'F4 - - - A4 - - - | G4 - - - B4 - - - | C5 - - - A4 - - - | G4 - - - - - . .',
        'A4 - - - F4 - - - | E4 - - - C5 - - - | A4 - - - - - . . | ',
      ],
    },
  ],
};
