/** The digits of a stamp, four by seven, as rows of inks. */
export const numerals: Readonly<Record<string, readonly string[]>> = {
  '0': ['.dd.', 'd..d', 'd..d', 'd..d', 'd..d', 'd..d', '.dd.'],
  '1': ['..d.', '.dd.', '..d.', '..d.', '..d.', '..d.', '.ddd'],
  '2': ['.dd.', 'd..d', '...d', '..d.', '.d..', 'd...', 'dddd'],
  '3': ['ddd.', '...d', '...d', '.dd.', '...d', '...d', 'ddd.'],
  '4': ['d..d', 'd..d', 'd..d', 'dddd', '...d', '...d', '...d'],
  '5': ['dddd', 'd...', 'd...', 'ddd.', '...d', '...d', 'ddd.'],
  '6': ['.dd.', 'd...', 'd...', 'ddd.', 'd..d', 'd..d', '.dd.'],
  '7': ['dddd', '...d', '...d', '..d.', '..d.', '.d..', '.d..'],
  '8': ['.dd.', 'd..d', 'd..d', '.dd.', 'd..d', 'd..d', '.dd.'],
  '9': ['.dd.', 'd..d', 'd..d', '.ddd', '...d', '...d', '.dd.'],
};
