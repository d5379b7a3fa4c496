/** The slips that code and network hand each other. Colour: who began. Arrow: up to the network, or down to the code. */

const up = ['...i...', '..iii..', '.i.i.i.', '...i...', '...i...'];
const down = ['...i...', '...i...', '.i.i.i.', '..iii..', '...i...'];
const mask = ['.......', 'iii.iii', 'iwiiiwi', 'iii.iii', '.......'];

/** Two inks: the paper, and what is written on it. */
function slip(sign: readonly string[], paper: string, ink: string): readonly string[] {
  const rows = [
    'kkkkkkkkk..',
    'kpppppppkk.',
    'kpppppppkpk',
    'kpppppppkkk',
    ...sign.map((row) => `kp${row.replaceAll('.', 'p')}pk`),
    'kpppppppppk',
    'kpiiiipiipk',
    'kpppppppppk',
    'kpiipiiippk',
    'kpppppppppk',
    'kkkkkkkkkkk',
  ];
  return rows.map((row) => row.replaceAll('p', paper).replaceAll('i', ink));
}

export const noteGrids = {
  'note-request': slip(up, 'C', 't'),
  'note-response': slip(down, 'C', 't'),
  'note-webhook': slip(down, 'A', 'o'),
  'note-answer': slip(up, 'A', 'o'),
  'note-stranger': slip(mask, 'N', 'k'),
} as const;
