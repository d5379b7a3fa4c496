import type { Loop } from './loop.ts';

/** All lamps lit, in F: the streets' own tune in the light of day, and this time the question has its answer. */
export const finale: Loop = {
  tempo: 112,
  chords: [
    'F Am Bb C Dm Am Bb C',
    'F Am Bb C Dm Am Gm C7',
    'Bb C Am Dm Gm C7 Fadd9 F',
    'Bb C Am Dm Gm Bb Csus4 C7',
  ],
  parts: [
    { voice: 'pad', gain: 0.57, octave: 3, isBed: true, bars: ['* - - - - - - -'] },
    {
      voice: 'bass',
      gain: 0.42,
      octave: 2,
      bars: ['1 . 1 . 3 . 1 .', '1 . 1 1 . 3 2 .', '1 . 1 . 3 . 1 .', '1 . 1 1 3 . 4 3'],
    },
    {
      voice: 'pluck',
      gain: 0.71,
      octave: 4,
      bars: [
        '1 3 2 3 4 3 2 3 | 1 3 2 3 5 4 3 2 | 1 3 2 3 4 3 2 3 | 1 3 2 3 5 . 4 .',
        '1 3 2 3 4 3 2 3 | 1 3 2 3 5 4 3 2 | 1 3 2 3 4 3 2 3 | 1 2 3 4 5 . . .',
        '. 3 . 3 . 4 . 3 | . 3 . 3 . 4 . 5 | . 3 . 3 . 4 . 3 | . 3 . 3 . 4 . 2',
        '. 3 . 3 . 4 . 3 | . 3 . 3 . 4 . 5 | 1 2 3 4 5 4 3 2 | 1 2 3 4 5 . . .',
      ],
    },
    {
      voice: 'lead',
      gain: 0.72,
      octave: 5,
      bars: [
        '. . C5 D5 F5 - - - | E5 - - C5 - - C5 E5 | . . C5 D5 F5 - G5 - | E5 - - G5 - - . .',
        '. . A4 C5 F5 - E5 - | C5 - - A4 - - . . | . . Bb4 D5 F5 - D5 - | G5 - - - E5 - . .',
        '. . C5 D5 F5 - A5 - | A5 - - E5 - - C5 . | . . D5 F5 Bb5 - A5 - | G5 - E5 - C5 - . .',
        '. A4 D5 E5 F5 - A5 - | E5 - - - C5 - . . | . . G4 Bb4 D5 - G5 - | E5 - - - G5 - . .',
        'F5 - D5 - F5 - Bb5 - | G5 - - - E5 - - - | C5 - E5 - A5 - E5 - | F5 - - - D5 - . .',
        'Bb4 - D5 - G5 - F5 - | E5 - - C5 - D5 E5 - | F5 - - - - - - - | . . . . . . C5 -',
        'F5 - D5 - F5 - Bb5 - | G5 - - E5 G5 - . . | A5 - - - E5 - C5 - | D5 - F5 - A5 - - -',
        'G5 - - D5 - - Bb4 - | D5 - F5 - Bb5 - - - | G5 - - - F5 - - - | E5 - - - G5 - . .',
      ],
    },
    {
      voice: 'bell',
      gain: 0.59,
      octave: 5,
      isBed: true,
      bars: ['1 . . . . . . .', '', '. . . . 3 . . .', ''],
    },
    {
      voice: 'drum',
      gain: 0.51,
      octave: 2,
      bars: ['1 . . . 1 . . .', '1 . . 1 1 . . .', '1 . . . 1 . . .', '1 . . 1 1 . 1 .'],
    },
    {
      voice: 'hat',
      gain: 0.52,
      octave: 4,
      bars: ['. . 1 . . . 1 .', '1 . 1 . 1 . 1 1', '. . 1 . . . 1 .', '1 . 1 . 1 1 1 1'],
    },
  ],
};
