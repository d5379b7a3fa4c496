/** The mirror of the game: a live figure, and everything of it that can be chosen. */
import '../styles/desk.css';
import { useRef, useState } from 'preact/hooks';
import { type Avatar, avatarParts } from '../../domain/avatar.ts';
import { type Badge, badgesOf } from '../../domain/badges.ts';
import { anyAvatar, keepsakesOf, wardrobeOf } from '../../domain/keepsakes.ts';
import { t } from '../messages.ts';
import { useGame } from '../parts.ts';
import { type Tab, Tabs } from '../tabs.tsx';
import { useLibrary } from '../use-library.ts';
import { useSnapshot } from '../use-snapshot.ts';
import { KeepsakeList } from './keepsake-list.tsx';
import { PartField } from './part-field.tsx';
import { TurningFigure } from './turning-figure.tsx';

type Leaf = 'skin' | 'hair' | 'outfit' | 'accessory';

const leaves = (): readonly Tab<Leaf>[] =>
  (['skin', 'hair', 'outfit', 'accessory'] as const).map((key) => ({
    key,
    label: t(`look.${key}`),
    count: null,
  }));

/** What is chosen is worn at once. `isFirst`: nothing can have been earned yet. */
export function LookFields({ isFirst }: { readonly isFirst: boolean }) {
  const { quest } = useGame();
  const avatar = useSnapshot(({ context }) => context.avatar);
  const badges = useBadges(!isFirst);
  const [leaf, setLeaf] = useState<Leaf>('skin');
  const before = useRef(avatar);
  const keepsakes = keepsakesOf(badges);
  const wardrobe = wardrobeOf(keepsakes, avatar);
  const wear = (next: Avatar) => quest.send({ type: 'look.changed', avatar: next });
  const same = { avatar, onChange: wear };
  return (
    <div class="look">
      <TurningFigure avatar={avatar}>
        <button type="button" class="button button-quiet" onClick={() => wear(before.current)}>
          {t('look.back')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => wear(anyAvatar(wardrobe, () => Math.random()))}
        >
          {t('look.any')}
        </button>
      </TurningFigure>
      <div>
        <p role="status" aria-label={t('look.title')} class="look-words">
          {wordsOf(avatar)}
        </p>
        <Tabs label={t('look.parts')} value={leaf} tabs={leaves()} onChange={setLeaf}>
          {leaf === 'skin' && (
            <PartField
              {...same}
              part="skin"
              legend={t('look.skin')}
              choices={avatarParts.skin}
              nameOf={(skin) => t(`skin.${skin}`)}
            />
          )}
          {leaf === 'hair' && (
            <>
              <PartField
                {...same}
                part="hair"
                legend={t('look.hair')}
                choices={avatarParts.hair}
                nameOf={(hair) => t(`hair.${hair}`)}
              />
              <PartField
                {...same}
                part="hairColour"
                legend={t('look.hairColour')}
                choices={avatarParts.hairColour}
                nameOf={(tint) => t(`tint.${tint}`)}
              />
            </>
          )}
          {leaf === 'outfit' && (
            <>
              <PartField
                {...same}
                part="outfit"
                legend={t('look.outfit')}
                choices={wardrobe.outfits}
                nameOf={(outfit) => t(`outfit.${outfit}`)}
              />
              <PartField
                {...same}
                part="cloth"
                legend={t('look.cloth')}
                choices={avatarParts.cloth}
                nameOf={(cloth) => t(`cloth.${cloth}`)}
              />
            </>
          )}
          {leaf === 'accessory' && (
            <>
              <PartField
                {...same}
                part="accessory"
                legend={t('look.accessory')}
                choices={wardrobe.accessories}
                nameOf={(extra) => t(`extra.${extra}`)}
              />
              <KeepsakeList keepsakes={keepsakes} badges={badges} />
            </>
          )}
        </Tabs>
      </div>
    </div>
  );
}

function wordsOf({ skin, hair, hairColour, outfit, cloth, accessory }: Avatar): string {
  return t('look.now', {
    skin: t(`skin.${skin}`),
    hair: t(`hair.${hair}`),
    tint: t(`tint.${hairColour}`),
    outfit: t(`outfit.${outfit}`),
    cloth: t(`cloth.${cloth}`),
    extra: t(`extra.${accessory}`),
  });
}

/** As far as it is known: none before the library is here. */
function useBadges(isWanted: boolean): readonly Badge[] {
  const progress = useSnapshot(({ context }) => context.progress);
  const learning = useSnapshot(({ context }) => context.learning);
  const { library } = useLibrary(isWanted);
  return library ? badgesOf(library.chapters, progress, learning) : [];
}
