import type { Loop } from './loop.ts';

/** All lamps lit: the streets' own tune in the light of day. */
export const finale: Loop = {
  tempo: 108,
  chords: ['F C Dm Bb F C Bb C', 'Dm Am Bb F Gm C Fadd9 Csus4'],
  parts: [
    { voice: 'pad', gain: 0.45, octave: 3, isBed: true, bars: ['* - - - - - - -'] },
    { voice: 'bass', gain: 0.8, octave: 2, bars: ['1 . 1 . 3 . 1 .', '1 . 1 1 . 3 2 .'] },
    {
      voice: 'pluck',
      gain: 0.4,
      octave: 4,
      bars: ['1 3 2 3 4 3 2 3', '1 3 2 3 5 4 3 2'],
    },
    {
      voice: 'lead',
      gain: 0.45,
      octave: 5,
      bars: [
        'A4 - C5 - F5 - - - | E5 - C5 - G4 - - - | F4 - A4 - D5 - C5 - | Bb4 - A4 - F4 - . .',
        'A4 - C5 - F5 - - A5 | G5 - E5 - C5 - - - | D5 - F5 - Bb5 - A5 - | G5 - - - C5 - . .',
        'A5 - - F5 - - D5 - | E5 - - C5 - - A4 - | D5 - F5 - Bb4 - D5 - | C5 - - - A4 - . .',
        'Bb4 - D5 - G5 - F5 - | E5 - F5 - G5 - E5 - | F5 - - - - - - - | G5 - - E5 C5 - . .',
      ],
    },
    { voice: 'bell', gain: 0.28, octave: 5, isBed: true, bars: ['1 . . . . . . .', ''] },
    { voice: 'drum', gain: 0.7, octave: 1, bars: ['1 . . . 1 . . .', '1 . . 1 1 . . .'] },
    { voice: 'hat', gain: 0.3, octave: 4, bars: ['. . 1 . . . 1 .', '1 . 1 . 1 . 1 1'] },
  ],
};
