/** Everything that is drawn for the game, sheet by sheet, as the build made it. */
import { type Avatar, avatarParts, defaultAvatar } from '../../domain/avatar.ts';
import { moods as faces } from '../../domain/dialogue.ts';
import { grades, type MoodState } from '../../domain/mood.ts';
import { stripCells } from '../../domain/strip.ts';
import tilesetUrl from '../../../assets/built/tiles.tsj?url';

/** Left, top, width and height in the picture. */
type Box = readonly [number, number, number, number];

export interface Cut {
  readonly name: string;
  readonly url: string;
  /** Null: the whole picture. */
  readonly box: Box | null;
}

/** Drawn in the page. */
export interface Dressed {
  readonly name: string;
  readonly avatar: Avatar;
}

/** A small scene in the light of a mood. */
export interface Lit {
  readonly name: string;
  readonly mood: MoodState;
}

/** Kept as rows of inks. */
export interface Inked {
  readonly name: string;
  readonly grid: readonly string[];
  /** Colours by their letters; others are nothing. */
  readonly inks: Readonly<Record<string, string>>;
}

export type Drawn = Cut | Dressed | Lit | Inked;

/** The small signs of the world, which only the world can draw. */
export interface Marks {
  readonly inks: Inked['inks'];
  readonly marks: readonly Omit<Inked, 'inks'>[];
}

export interface Sheet {
  readonly id: string;
  readonly kind:
    | 'tiles'
    | 'moods'
    | 'marks'
    | 'actors'
    | 'people'
    | 'looks'
    | 'sprites'
    | 'lights'
    | 'portraits'
    | 'icons'
    | 'frames'
    | 'screens';
  readonly drawn: readonly Drawn[];
  /** The same sheet with only what shines in the dark. */
  readonly glowUrl: string | null;
}

const urls = new Map(
  Object.entries(
    import.meta.glob<string>('../../../assets/built/{*,people/*,portraits/*,ui/*,ui/icons/*}.png', {
      eager: true,
      query: '?url',
      import: 'default',
    }),
  ).map(([path, url]) => [nameOf(path), url]),
);
const tables = Object.entries(
  import.meta.glob<Readonly<Record<string, Box>>>(
    '../../../assets/built/{actors,lights,sprites-*}.json',
    { eager: true, import: 'default' },
  ),
);

/** Rejects when the table of the tiles cannot be had. */
export async function loadSheets({ inks, marks }: Marks): Promise<readonly Sheet[]> {
  const response = await fetch(tilesetUrl);
  const tiles = tileSheet((await response.json()) as Tileset);
  return [
    tiles,
    moods(),
    {
      id: 'marks',
      kind: 'marks',
      drawn: marks.map((mark) => ({ ...mark, inks })),
      glowUrl: null,
    },
    await people(),
    ...tables.map(([path, boxes]) => cutSheet(nameOf(path), boxes)),
    looks(),
    ...loose(),
  ];
}

function tileSheet(set: Tileset): Sheet {
  const { tilewidth: size, margin, spacing, columns } = set;
  const url = urls.get('tiles') ?? '';
  const drawn = set.tiles.map(({ id, properties }) => ({
    name: String(
      (properties.find(({ name }) => name === 'key')?.value as string | undefined) ?? id,
    ),
    url,
    box: [
      margin + (id % columns) * (size + spacing),
      margin + Math.floor(id / columns) * (size + spacing),
      size,
      size,
    ] as const,
  }));
  return { id: 'tiles', kind: 'tiles', drawn, glowUrl: urls.get('tiles-glow') ?? null };
}

function cutSheet(id: string, boxes: Readonly<Record<string, Box>>): Sheet {
  const url = urls.get(id) ?? '';
  const kind = id === 'actors' || id === 'lights' ? id : 'sprites';
  const drawn = Object.entries(boxes).map(([name, box]) => ({ name, url, box }));
  return { id, kind, drawn, glowUrl: urls.get(`${id}-glow`) ?? null };
}

/** Every mood a place can lie in. */
function moods(): Sheet {
  const drawn = (Object.keys(grades) as MoodState[]).map((mood) => ({
    name: `mood/${mood}`,
    mood,
  }));
  return { id: 'moods', kind: 'moods', drawn, glowUrl: null };
}

/** Everybody of the streets: strips of cells of one size. */
async function people(): Promise<Sheet> {
  const strips = [...urls].filter(([name]) => name.startsWith('people/'));
  const drawn = await Promise.all(
    strips.map(async ([path, url]) => {
      const response = await fetch(url);
      const { width, height } = await createImageBitmap(await response.blob());
      const tall = height / stripCells.length;
      return stripCells.map(([cell], i) => ({
        name: `${path.replace('people/', '')}/${cell}`,
        url,
        box: [0, i * tall, width, tall] as const,
      }));
    }),
  );
  return { id: 'people', kind: 'people', drawn: drawn.flat(), glowUrl: null };
}

/** What players choose from, each part on an otherwise plain figure. */
function looks(): Sheet {
  const plain: Avatar = { ...defaultAvatar, hair: 'bob' };
  const drawn = Object.entries(avatarParts).flatMap(([part, choices]) =>
    choices.map((choice) => ({ name: `${part}/${choice}`, avatar: { ...plain, [part]: choice } })),
  );
  return { id: 'looks', kind: 'looks', drawn, glowUrl: null };
}

/** Everybody who speaks: strips of faces, one for each mood. */
function portraits(): Sheet {
  const size = 48;
  const strips = [...urls].filter(([name]) => name.startsWith('portraits/'));
  const drawn = strips.flatMap(([path, url]) =>
    faces.map((mood, i) => ({
      name: `${path.replace('portraits/', '')}-${mood}`,
      url,
      box: [0, i * size, size, size] as const,
    })),
  );
  return { id: 'portraits', kind: 'portraits', drawn, glowUrl: null };
}

/** Pictures that are files of their own. */
function loose(): readonly Sheet[] {
  const sheet = (kind: Sheet['kind'], pattern: RegExp): Sheet => ({
    id: kind,
    kind,
    drawn: [...urls]
      .filter(([name]) => pattern.test(name))
      .map(([name, url]) => ({ name: name.replace(/^.*\//, ''), url, box: null })),
    glowUrl: null,
  });
  return [
    portraits(),
    sheet('icons', /^ui\/icons\//),
    sheet('frames', /^ui\/[^/]+$/),
    sheet('screens', /^(title|logo|favicon)$/),
  ];
}

/** Where the frame of a sheet lies, and its picture with all that glows taken out, or with nothing else. */
export function frameOf(sheet: string, frame: string): { base: string; glow: string; box: Box } {
  const box = tables.find(([path]) => nameOf(path) === sheet)?.[1][frame] ?? [0, 0, 1, 1];
  return { base: urls.get(sheet) ?? '', glow: urls.get(`${sheet}-glow`) ?? '', box };
}

function nameOf(path: string): string {
  return path.replace(/^.*\/built\/|\.\w+$/g, '');
}

interface Tileset {
  readonly tilewidth: number;
  readonly margin: number;
  readonly spacing: number;
  readonly columns: number;
  readonly tiles: readonly {
    readonly id: number;
    readonly properties: readonly { readonly name: string; readonly value: unknown }[];
  }[];
}
