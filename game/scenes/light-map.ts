import * as Phaser from 'phaser';
import type { LightColour, LevelMap, Thing } from '../domain/level-map.ts';
import { type Grade, grades } from '../domain/mood.ts';
import { depths } from './stage.ts';

export type LightThing = Extract<Thing, { kind: 'light' }>;

const tints: Readonly<Record<LightColour, number>> = {
  amber: 0xffa850,
  cyan: 0x4fe3d2,
  magenta: 0xff70aa,
  blue: 0x5aaced,
  white: 0xd5dff1,
  red: 0xf1544f,
};
const brightness = 1;

/** Radii of the light pictures in the atlas. */
const radii = [16, 32, 48, 64, 96];

/**
 * The light of a place as a picture that multiplies what lies under it. It holds half of each value, and the blend
 * mode doubles, so that a lamp can make things brighter than they are by day. Drawn anew only when a light changes.
 */
export class LightMap {
  private readonly picture: Phaser.GameObjects.RenderTexture;
  private readonly strengths = new Map<LightThing, number>();
  private grade: Grade = grades.night;
  private isStale = true;

  constructor(
    private readonly scene: Phaser.Scene,
    map: LevelMap,
  ) {
    const [width, height] = [map.width * map.tileSize, map.height * map.tileSize];
    this.picture = scene.add
      .renderTexture(0, 0, width, height)
      .setOrigin(0)
      .setDepth(depths.lightMap)
      .setBlendMode(doublingBlend(scene.renderer));
    scene.renderer.on('restorewebgl', this.spoil);
  }

  /** 0: off, 1: full. */
  setStrength(light: LightThing, strength: number): void {
    this.strengths.set(light, strength);
    this.isStale = true;
  }

  setGrade(grade: Grade): void {
    this.grade = grade;
    this.isStale = true;
  }

  /** Call before every frame. */
  update(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const [red, green, blue] = this.grade.sky.map((value) => Math.round(value * 127.5));
    this.picture.fill(Phaser.Display.Color.GetColor(red!, green!, blue!), 1);
    for (const [light, strength] of this.strengths)
      this.stamp(light, strength * this.grade.lamps[light.colour]);
    this.picture.render();
  }

  private stamp({ x, y, radius, colour }: LightThing, strength: number): void {
    if (strength <= 0) return;
    const drawn = radii.find((each) => each >= radius) ?? radii.at(-1)!;
    this.picture.stamp('lights', `pool-${drawn}`, Math.round(x), Math.round(y), {
      tint: tints[colour],
      alpha: Math.min(1, (brightness * strength) / 2),
      scale: radius / drawn,
      // Where lights meet they grow together without burning out.
      blendMode: Phaser.BlendModes.SCREEN,
    });
  }

  private readonly spoil = (): void => {
    this.isStale = true;
  };

  destroy(): void {
    this.scene.renderer.off('restorewebgl', this.spoil);
    this.picture.destroy();
  }
}

/** Number of the blend mode "twice the product", which Phaser does not bring along; registered on first use. */
function doublingBlend(
  renderer: Phaser.Renderer.WebGL.WebGLRenderer | Phaser.Renderer.Canvas.CanvasRenderer,
): number {
  if (!('gl' in renderer)) return Phaser.BlendModes.MULTIPLY;
  const { gl, blendModes } = renderer;
  const wanted = [gl.DST_COLOR, gl.SRC_COLOR];
  const known = blendModes.findIndex(
    (mode) => mode.func?.[0] === wanted[0] && mode.func?.[1] === wanted[1],
  );
  if (known >= 0) return known;
  renderer.addBlendMode(wanted, gl.FUNC_ADD);
  return blendModes.length - 1;
}
