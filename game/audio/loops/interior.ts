import type { Loop } from './loop.ts';

/** Indoors, in C: few tones, long ones, with room for reading. */
export const interior: Loop = {
  tempo: 66,
  chords: [
    'Cmaj7 Em7 Fmaj7 G Am7 Em7 Fmaj7 Gsus4',
    'Am7 Fmaj7 Cmaj7 G Dm7 Am7 Fmaj7 Gsus4',
    'Cmaj7 Em7 Am7 Fmaj7 Dm7 Em7 Fmaj7 Cadd9',
  ],
  parts: [
    { voice: 'pad', gain: 0.76, octave: 3, isBed: true, bars: ['* - - - - - - -'] },
    {
      voice: 'bass',
      gain: 0.41,
      octave: 2,
      bars: ['1 - - - - - . .', '1 - - - 3 - - .', '1 - - - - - . .', '1 - - - - - 3 .'],
    },
    {
      voice: 'pluck',
      gain: 0.94,
      octave: 4,
      bars: [
        '1 . 3 . 2 . 3 . | . 2 . 3 . . . . | 1 . 3 . 2 . 3 . | . . . 3 . 2 . .',
        '1 . 3 . 2 . 3 . | . 2 . 3 . . . . | 1 . 3 . 4 . 3 . | ',
        '1 2 3 . . . 3 . | 1 2 3 . . . . . | 1 2 3 . . . 3 . | 1 2 3 . . . . .',
        '1 2 3 . . . 3 . | 1 2 3 . . . . . | 1 2 3 4 . . . . | ',
        '. 3 . 2 . 3 . . | . 2 . 3 . . . . | . 3 . 2 . 3 . . | 1 . 3 . 4 . 3 .',
        '. 3 . 2 . 3 . . | . 2 . 3 . . . . | 1 . 2 . 3 . 4 . | ',
      ],
    },
    {
      voice: 'bell',
      gain: 0.85,
      octave: 5,
      isBed: true,
      bars: [' |  | . . . . 2 . . . | ', ' |  | 3 . . . . . . . | . . . . . . 1 .'],
    },
    {
      voice: 'lead',
      gain: 0.76,
      octave: 4,
      bars: [
        '. . G4 A4 C5 - - - | B4 - - - G4 - . . | . . . . A4 - C5 - | B4 - - - - - . .',
        '. . G4 A4 E5 - - - | D5 - - - B4 - . . | C5 - - A4 - - . . | G4 - - - - - . .',
        ' | . . . . A4 - C5 - | E5 - - - - - . . | D5 - - B4 - - . .',
        'F4 - - - A4 - . . | C5 - - - - - . . | A4 - - - C5 - A4 - | C5 - - - D5 - . .',
        '. . G4 A4 C5 - E5 - | D5 - - - B4 - . . | C5 - - - A4 - . . | E5 - - - C5 - . .',
        'D5 - - - A4 - . . | B4 - - - G4 - . . | A4 - - G4 - - E4 - | E4 - - - - - . .',
      ],
    },
  ],
};
