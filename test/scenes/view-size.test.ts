import { describe, expect, it } from 'vitest';
import { fitCover, fitWorld } from '../../game/scenes/view-size.ts';

const picture = { width: 640, height: 360 };

describe('fitWorld', () => {
  it.each([
    [640, 360, 1, 2],
    [1280, 720, 1, 3],
    [1920, 1080, 1, 5],
    [360, 640, 1, 2],
    [3840, 2160, 1, 10],
    [1280, 720, 1.5, 5 / 1.5],
  ])('shows %i x %i at a pixel ratio of %f enlarged by %f', (width, height, ratio, zoom) => {
    expect(fitWorld(width, height, ratio).zoom).toBeCloseTo(zoom);
  });

  it('fills the page', () => {
    const { width, height, zoom } = fitWorld(1000, 701, 1);
    expect(width * zoom).toBeGreaterThanOrEqual(1000);
    expect(height * zoom).toBeGreaterThanOrEqual(701);
  });
});

describe('fitCover', () => {
  it('shows the picture pixel by pixel where it fits', () => {
    const view = fitCover(1280, 720, 1, picture);
    expect(view).toEqual({ width: 640, height: 360, zoom: 2, isEven: true });
  });

  it('draws it larger and lets the page shrink it where it does not', () => {
    const { width, zoom, isEven } = fitCover(1366, 768, 1, picture);
    expect([width, isEven]).toEqual([1920, false]);
    expect(width * zoom).toBeCloseTo(1366, 0);
  });
});
