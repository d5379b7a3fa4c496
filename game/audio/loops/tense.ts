import type { Loop } from './loop.ts';

/** Storm, gates and watch: a pulse that does not rest, and a call that gets no answer. */
export const tense: Loop = {
  tempo: 98,
  chords: ['Dm Dm Bb Bb Gm Gm A7 A7', 'Dm F Bb Gm Dm Bb Asus4 A7'],
  parts: [
    { voice: 'pad', gain: 0.5, octave: 2, isBed: true, bars: ['* - - - - - - -'] },
    {
      voice: 'bass',
      gain: 0.75,
      octave: 2,
      bars: ['1 . 1 1 . 1 1 .', '1 . 1 1 . 1 3 .', '1 . 1 1 . 1 1 .', '1 . 1 1 3 . 2 .'],
    },
    {
      voice: 'pluck',
      gain: 0.32,
      octave: 4,
      bars: ['1 2 3 2 1 2 3 2', '4 3 2 3 4 3 2 3'],
    },
    {
      voice: 'lead',
      gain: 0.34,
      octave: 5,
      bars: [
        ' |  |  | ',
        ' |  |  | ',
        'D5 - - - - A4 - - | C5 - - - - A4 - - | Bb4 - - - D5 - - - | Bb4 - - - G4 - - -',
        'A4 - - - F4 - A4 - | Bb4 - - - A4 - G4 - | A4 - - - - - - - | C#5 - - - - - . .',
      ],
    },
    { voice: 'drum', gain: 0.7, octave: 1, bars: ['1 . . . . . 1 .', '1 . . . 1 . . .'] },
    { voice: 'hat', gain: 0.22, octave: 4, bars: ['. 1 . 1 . 1 . 1', '. 1 . 1 . 1 1 1'] },
    { voice: 'bell', gain: 0.22, octave: 5, isBed: true, bars: ['', '', '', '. . 3 . . . . .'] },
  ],
};
