import type { Loop } from './loop.ts';

/** The streets at the blue hour: unhurried, a bell of the mast over it now and then. */
export const hub: Loop = {
  tempo: 78,
  chords: ['Fmaj7 Am7 Dm7 Bbmaj7 Fmaj7 C Dm7 Bbmaj7', 'Gm7 Am7 Bbmaj7 C Dm7 Am7 Bbmaj7 Csus4'],
  parts: [
    { voice: 'pad', gain: 0.5, octave: 3, isBed: true, bars: ['* - - - - - - -'] },
    { voice: 'bass', gain: 0.8, octave: 2, bars: ['1 - - . 1 - 3 .', '1 - - - 3 - . .'] },
    {
      voice: 'pluck',
      gain: 0.45,
      octave: 4,
      bars: ['1 2 3 5 3 2 3 .', '. 2 3 4 3 2 1 .', '1 2 3 5 6 5 3 2', '. 3 . 2 . 3 . .'],
    },
    {
      voice: 'lead',
      gain: 0.4,
      octave: 5,
      bars: [
        ' |  |  | ',
        'A4 - - C5 - - G4 - | - - . E4 G4 - - . | F4 - - A4 - - D4 - | ',
        'D5 - - Bb4 - - G4 - | C5 - - A4 - - E4 - | D5 - F5 - E5 - D5 - | C5 - - - G4 - . .',
        'F4 - A4 - D5 - - - | - - C5 - A4 - . . | Bb4 - - A4 - - G4 - | G4 - - - - - . .',
      ],
    },
    {
      voice: 'bell',
      gain: 0.3,
      octave: 5,
      isBed: true,
      bars: ['1 . . . . . . .', '', '', '. . . . 3 . . .'],
    },
    { voice: 'hat', gain: 0.25, octave: 4, bars: ['. . 1 . . . 1 .', '. . 1 . . . 1 1'] },
  ],
};
