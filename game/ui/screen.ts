import type { QuestSnapshot } from '../quest/quest-machine.ts';

/** What fills the page. The states of the quest, as seen by the interface. */
export type Screen =
  | 'title'
  | 'playground'
  | 'interview'
  | 'journey'
  | 'world'
  | 'talk'
  | 'code'
  | 'replay';

export function screenOf({ value }: Pick<QuestSnapshot, 'value'>): Screen {
  switch (value) {
    case 'welcoming':
      return 'title';
    case 'tinkering':
      return 'playground';
    case 'interviewing':
      return 'interview';
    case 'travelling':
    case 'arriving':
      return 'journey';
    case 'exploring':
      return 'world';
    case 'talking':
      return 'talk';
    case 'replaying':
      return 'replay';
    case 'coding':
    case 'running':
    case 'judging':
    case 'judged':
    case 'debriefing':
      return 'code';
  }
}
