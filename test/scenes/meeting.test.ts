import { describe, expect, it } from 'vitest';
import { apart, type Meeting, meetOn } from '../../game/scenes/meeting.ts';

/** How a meeting goes on while the player comes and goes: a distance in pixels for each 500 milliseconds. */
function course(...distances: readonly number[]): readonly Meeting['kind'][] {
  let meeting = apart;
  return distances.map((distance, i) => (meeting = meetOn(meeting, distance, i * 500)).kind);
}

describe('somebody on their way who meets the player', () => {
  it('does not mind who is far', () => {
    expect(course(200, 60)).toEqual(['apart', 'apart']);
  });

  it('stands and greets, then walks on beside them', () => {
    expect(course(100, 40, 40, 40, 40, 40)).toEqual([
      'apart',
      'greeting',
      'greeting',
      'greeting',
      'greeted',
      'greeted',
    ]);
  });

  it('greets once, and again when they meet anew', () => {
    expect(course(40, 40, 40, 40, 60, 40)).not.toContain('apart');
    expect(course(40, 80, 80, 80, 80, 40)).toEqual([
      'greeting',
      'greeting',
      'greeting',
      'greeted',
      'apart',
      'greeting',
    ]);
  });

  it('waits for who stands in the way, and goes on when they are gone', () => {
    expect(course(40, 18, 18, 30)).toEqual(['greeting', 'waiting', 'waiting', 'greeted']);
  });

  it('notices being run into, once', () => {
    const beside = meetOn(apart, 18, 0);
    const touched = meetOn(beside, 8, 16);
    expect([beside, touched]).toEqual([
      { kind: 'waiting', isTouching: false },
      { kind: 'waiting', isTouching: true },
    ]);
    expect(meetOn(touched, 8, 32)).toBe(touched);
  });
});
